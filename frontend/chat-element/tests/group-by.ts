/// <reference lib="esnext.collection" />

// Vitest 5 groups failed tests with Map.groupBy, which Node 20 does not have yet. Imported by the configurations.
Map.groupBy ??= <K, V>(values: Iterable<V>, keyOf: (value: V, index: number) => K): Map<K, V[]> => {
  const groups = new Map<K, V[]>();
  let index = 0;
  for (const value of values) {
    const key = keyOf(value, index);
    groups.set(key, [...(groups.get(key) ?? []), value]);
    index += 1;
  }
  return groups;
};
