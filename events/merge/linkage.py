"""Groups by average link, of things of which each stands for some copies: `groups`.

The most alike pair of groups joins first, by the mean likeness of all pairs between them; a pair that must stay apart
keeps their groups apart for good. The sums of likenesses add up when groups join, and a heap gives the next pair, so
that n things cost n^2 log n at worst.
"""

from collections.abc import Mapping, Sequence
from heapq import heapify, heappop, heappush

Pair = tuple[int, int]


def groups(weights: Sequence[int], likeness: Mapping[Pair, float]) -> list[list[int]]:
    """The groups of things 0, 1, 2 ...: `weights` says how many copies each stands for, `likeness` has every pair that
    may stand together, positive where it should."""
    members = {at: [at] for at in range(len(weights))}
    size = dict(enumerate(weights))
    sums: dict[int, dict[int, float]] = {at: {} for at in members}
    for (a, b), value in likeness.items():
        sums[a][b] = sums[b][a] = value * weights[a] * weights[b]
    heap = [(-value, a, b) for (a, b), value in likeness.items()]
    heapify(heap)
    fresh = len(weights)
    while heap:
        value, a, b = heappop(heap)
        if value > 0:
            break
        if a not in members or b not in members:
            continue
        members[fresh] = members.pop(a) + members.pop(b)
        size[fresh] = size.pop(a) + size.pop(b)
        one, other = sums.pop(a), sums.pop(b)
        sums[fresh] = {}
        for third in one.keys() & other.keys():
            sums[fresh][third] = sums[third][fresh] = one[third] + other[third]
            heappush(heap, (-sums[fresh][third] / (size[fresh] * size[third]), third, fresh))
        for third in one:
            sums.get(third, {}).pop(a, None)
        for third in other:
            sums.get(third, {}).pop(b, None)
        fresh += 1
    return list(members.values())
