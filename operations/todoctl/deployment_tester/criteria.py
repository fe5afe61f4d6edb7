"""The lines of the specification that the checks prove, word for word, in its order."""

from __future__ import annotations

SETUP = "Minikube Setup"
DEPLOYMENT = "Deployment Validation"
FUNCTION = "Functional Validation"
RESILIENCE = "Observability & Resilience"
DOCUMENTS = "Documentation & Cleanup"

ACCEPTANCE_CRITERIA: dict[str, tuple[str, ...]] = {
    SETUP: (
        "Minikube cluster started successfully",
        "kubectl connected to cluster",
        "Docker images built and available",
    ),
    DEPLOYMENT: (
        "Helm charts install without errors",
        "Both backend and frontend pods Running/Ready",
        "All replicas (≥2) available",
        "Services accessible within cluster",
    ),
    FUNCTION: (
        "Backend API responds on localhost:8000",
        "Frontend Chat UI loads on localhost:3000",
        "Todo commands (add/list/complete) work via chat",
        "Better Auth integration functional",
        "Database connections established",
    ),
    RESILIENCE: (
        "Liveness/readiness probes configured and passing",
        "Pod logs accessible via kubectl logs",
        "Auto-restart configured for failed pods",
        "Horizontal scaling possible via kubectl scale",
    ),
    DOCUMENTS: (
        "All generated files documented",
        "Troubleshooting guide available",
        "Deployment steps recorded in README",
        "Clean shutdown procedures defined",
    ),
}

# Of the requirements, those that only a running deployment can prove. The checks of the criteria above prove the rest.
STATELESS = "Stateless: no in-memory state, all in DB"
SECURE = "Secure: env vars for keys, no root containers"
PERFORMANCE = "Performance: sub-second response times under normal load"
OBSERVABLE = "Observable: pod logs, events, kubectl-ai/kagent health checks, minikube dashboard"
REQUIREMENTS = (STATELESS, SECURE, PERFORMANCE, OBSERVABLE)


def every_criterion() -> list[str]:
    """All lines of the acceptance criteria, in the specification's order."""
    return [line for lines in ACCEPTANCE_CRITERIA.values() for line in lines]
