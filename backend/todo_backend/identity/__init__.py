"""Who asks: a verified Better Auth token becomes a `User`. Nothing else in the backend decides that."""
