"""All checks, in the order in which they run: a module for each group of the specification, and one for the chat."""

from __future__ import annotations

from todoctl.deployment_tester.check import Check
from todoctl.deployment_tester.checks.chat import CHECKS as CHAT
from todoctl.deployment_tester.checks.deployment_validation import CHECKS as DEPLOYMENT_VALIDATION
from todoctl.deployment_tester.checks.documentation_cleanup import CHECKS as DOCUMENTATION_CLEANUP
from todoctl.deployment_tester.checks.functional_validation import CHECKS as FUNCTIONAL_VALIDATION
from todoctl.deployment_tester.checks.minikube_setup import CHECKS as MINIKUBE_SETUP
from todoctl.deployment_tester.checks.observability_resilience import CHECKS as OBSERVABILITY_RESILIENCE

ALL_CHECKS: tuple[Check, ...] = (
    *MINIKUBE_SETUP.all,
    *DEPLOYMENT_VALIDATION.all,
    *FUNCTIONAL_VALIDATION.all,
    *CHAT.all,
    *OBSERVABILITY_RESILIENCE.all,
    *DOCUMENTATION_CLEANUP.all,
)
