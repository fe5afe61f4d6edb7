"""The role that brings the application onto a cluster, forwards its ports and takes it away again."""
