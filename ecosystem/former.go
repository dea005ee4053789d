package ecosystem

import (
	"context"
	"maps"
	"slices"
)

// versionsLookedAt is how far back the history of one thing is read for a key that it had.
const versionsLookedAt = 100

// Former gives of keys what had each of them last, as far as the reader shows it: the
// newest version with the key, be it of a thing that has another key now or of one that
// has ended. What nothing had, as far as it shows, is not in the map.
func (r *Registry) Former(ctx context.Context, reader Reader, keys []Key) (map[Key]Version, error) {
	if len(keys) == 0 {
		return nil, nil
	}
	holders, err := r.store.Holders(ctx, keys)
	if err != nil || len(holders) == 0 {
		return nil, err
	}
	ids := map[ID]bool{}
	for _, of := range holders {
		for _, id := range of {
			ids[id] = true
		}
	}
	var asks []HistoryAsk
	for _, id := range slices.Sorted(maps.Keys(ids)) {
		asks = append(asks, HistoryAsk{Of: id, Page: Page{Size: versionsLookedAt}})
	}
	histories, err := reader.History(ctx, asks)
	if err != nil {
		return nil, err
	}
	former := map[Key]Version{}
	for _, history := range histories {
		for _, v := range history.Items { // the newest first
			for _, k := range v.Keys() {
				if last, known := former[k]; holders[k] != nil && (!known || v.Since > last.Since) {
					former[k] = v
				}
			}
		}
	}
	return former, nil
}
