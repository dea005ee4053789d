package model

import (
	"catchment/ecosystem"
	"catchment/loaders"
)

// winners tells of ids what the things that had them were merged into. Of any other id,
// there or not, it tells nothing.
func winners(set *loaders.Set, ids []ecosystem.ID) (map[ecosystem.ID]ecosystem.ID, error) {
	var keys []ecosystem.Key
	for _, id := range ids {
		if kind, ok := id.Kind(); ok && kind.IsEntity() {
			keys = append(keys, mergedKey(id))
		}
	}
	if len(keys) == 0 {
		return nil, nil
	}
	holders, err := set.View().Resolve(set.Context(), keys)
	if err != nil {
		return nil, err
	}
	into := map[ecosystem.ID]ecosystem.ID{}
	for key, winner := range holders {
		into[ecosystem.ID(key.Value)] = winner
	}
	return into, nil
}

// mergedKey is the key that the winner of a merge has of the loser.
func mergedKey(loser ecosystem.ID) ecosystem.Key {
	return ecosystem.Key{Scheme: ecosystem.SchemeID, Value: string(loser)}
}

// leadingOn is an input in which the ids of what was merged are those of the winners, at
// any depth.
func leadingOn(set *loaders.Set, input any) (any, error) {
	var named []ecosystem.ID
	eachText(input, func(text string) string {
		if id := ecosystem.ID(text); id.Valid() {
			named = append(named, id)
		}
		return text
	})
	into, err := winners(set, named)
	if err != nil || len(into) == 0 {
		return input, err
	}
	return eachText(input, func(text string) string {
		if winner, merged := into[ecosystem.ID(text)]; merged {
			return string(winner)
		}
		return text
	}), nil
}

// eachText gives an input with another text for each of its texts.
func eachText(input any, other func(string) string) any {
	switch v := input.(type) {
	case string:
		return other(v)
	case []any:
		list := make([]any, len(v))
		for i, item := range v {
			list[i] = eachText(item, other)
		}
		return list
	case map[string]any:
		object := make(map[string]any, len(v))
		for name, member := range v {
			object[name] = eachText(member, other)
		}
		return object
	}
	return input
}

// resolved finds things by keys; by a slug that nothing has any more, what had it last.
func resolved(set *loaders.Set, keys []ecosystem.Key) (map[ecosystem.Key]ecosystem.ID, error) {
	found, err := set.View().Resolve(set.Context(), keys)
	if err != nil {
		return nil, err
	}
	former, err := set.Registry().Former(set.Context(), set.View(), slugsAmong(keys, found))
	if err != nil {
		return nil, err
	}
	for k, v := range former {
		found[k] = v.ID
	}
	return found, nil
}

// slugsAmong are the slugs among some keys by which nothing was found.
func slugsAmong(keys []ecosystem.Key, found map[ecosystem.Key]ecosystem.ID) (slugs []ecosystem.Key) {
	for _, k := range keys {
		if k.Scheme == ecosystem.SchemeSlug && found[k] == "" {
			slugs = append(slugs, k)
		}
	}
	return slugs
}
