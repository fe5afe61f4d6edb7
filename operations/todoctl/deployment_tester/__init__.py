"""The deployment tester: proves every acceptance criterion of the specification on a running deployment."""
