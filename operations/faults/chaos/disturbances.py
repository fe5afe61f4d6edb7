"""All disturbances, in the order in which they are tried.

Not here, because this is not the place where they can be shown: delay and loss on the network and a clock that jumps
need rights on the node's kernel that a throw-away cluster's containers do not have; a full disk on the database would
fill the node's own, as volumes of such clusters have no limit.
"""

from __future__ import annotations

from faults.chaos.database_disturbances import DATABASE_DISTURBANCES
from faults.chaos.disturbance import Disturbance
from faults.chaos.model_disturbances import MODEL_DISTURBANCES
from faults.chaos.pod_disturbances import POD_DISTURBANCES

DISTURBANCES: tuple[Disturbance, ...] = (*POD_DISTURBANCES, *DATABASE_DISTURBANCES, *MODEL_DISTURBANCES)
