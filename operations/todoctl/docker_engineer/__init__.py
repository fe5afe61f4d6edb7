"""The docker engineer: Dockerfiles and docker-compose.yml from the blueprint, and images named by their content."""
