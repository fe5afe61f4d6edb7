"""The programs of others that a deployment needs: Docker, Minikube, kubectl and Helm, as typed calls."""
