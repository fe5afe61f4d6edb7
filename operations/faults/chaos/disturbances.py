"""All disturbances, in the order in which they are tried.

Not here, because this is not the place where they can be shown: a clock that jumps needs rights on the node's kernel
that a throw-away cluster's containers do not have (backend/tests/test_clock_jumps.py moves one); a full disk under the
database would fill the node's own, as volumes of such clusters have no limit (backend/tests/test_full_disk.py fills
one).
"""

from __future__ import annotations

from faults.chaos.database_disturbances import DATABASE_DISTURBANCES
from faults.chaos.disturbance import Disturbance
from faults.chaos.line_disturbances import LINE_DISTURBANCES
from faults.chaos.model_disturbances import MODEL_DISTURBANCES
from faults.chaos.pod_disturbances import POD_DISTURBANCES
from faults.chaos.secret_disturbances import SECRET_DISTURBANCES

DISTURBANCES: tuple[Disturbance, ...] = (
    *POD_DISTURBANCES,
    *DATABASE_DISTURBANCES,
    *SECRET_DISTURBANCES,
    *LINE_DISTURBANCES,
    *MODEL_DISTURBANCES,
)
