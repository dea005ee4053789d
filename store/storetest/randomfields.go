package storetest

import (
	"encoding/json"
	"fmt"
	"math"
	"slices"
	"strings"

	"pgregory.net/rapid"

	"catchment/ecosystem"
)

// The pools are small, so that things meet: the same name, the same key, the same end.

// pool gives the ids that a kind's things have in random histories.
func pool(kind ecosystem.Kind, size int) []ecosystem.ID {
	ids := make([]ecosystem.ID, size)
	for i := range ids {
		ids[i] = fixedID(kind, i)
	}
	return ids
}

// fixedID is the nth id of a kind, the same in every run.
func fixedID(kind ecosystem.Kind, n int) ecosystem.ID {
	return ecosystem.ID(fmt.Sprintf("%s_01J%023d", ecosystem.NounOf(kind).Prefix, n))
}

func entityIDs() []ecosystem.ID {
	return slices.Concat(pool(ecosystem.KindActor, 3), pool(ecosystem.KindDataset, 3), pool(ecosystem.KindCourse, 2), pool(ecosystem.KindOccupation, 2),
		pool(ecosystem.KindVenue, 2), pool(ecosystem.KindSource, 2), pool(ecosystem.KindEvent, 1))
}

func linkIDs() []ecosystem.ID  { return pool(ecosystem.KindLink, 9) }
func claimIDs() []ecosystem.ID { return pool(ecosystem.KindClaim, 12) }
func allIDs() []ecosystem.ID   { return slices.Concat(entityIDs(), linkIDs(), claimIDs()) }

func entityKinds() []ecosystem.Kind {
	return []ecosystem.Kind{ecosystem.KindActor, ecosystem.KindDataset, ecosystem.KindCourse, ecosystem.KindOccupation, ecosystem.KindVenue, ecosystem.KindSource, ecosystem.KindEvent}
}

func linkTypes() []ecosystem.LinkType {
	return []ecosystem.LinkType{ecosystem.LinkStewards, ecosystem.LinkUses, ecosystem.LinkSameAs, ecosystem.LinkObservedIn}
}

func names() []string {
	return []string{"a", "A b", "Ａ  Ｂ", "Café Réseau", "cafe reseau", "CAFÉ RÉSEAU Ltd", "Zürich College", "zurich", "straße 1", "STRASSE 2",
		"İstanbul", "学院", "كلية لندن", "👩‍🎓 Academy", "👍", "O'Brien \"quoted\" `tick`", "100%_off\\n", "tab\there", "Zürich Colleges' datasets", "The Réseau of Cafés", "' OR 1=1 --", "\u0301", "~", "college data"}
}

func searches() []string {
	return []string{"caf", "café res", "reseau ltd", "zur", "zurich", "学", "كل", "academy", "o", "brien o", "100", "_", "a", "a b", "data", "col dat",
		"!!", " ", "'", "\"", "*", "a*", "AND", "a OR b", "NOT a", "NEAR(a b)", "name:a", "straße", "STRASS", "ukprn", "1000", "istanbul",
		"colleges", "zurich's", "dataset", "cafes", "rc", "zcd"}
}

func texts() []string {
	return []string{"college data", "soc2020", "1", "01", "Ā", "a|b", "{\"json\": [1]}", "line\nbreak", "data held by providers", "true", "\u00a0", "~~"}
}

func keys() []string {
	return []string{"slug:a", "slug:A", "slug:a%", "ukprn:10000001", "ukprn:10000002", "soc2020:1111", "local:é\"'", "local:a:b"}
}

func sayings() []string {
	return []string{"name=Zürich College", "name=a", "name=", "description=college data", "tags=college data", "note=1", "kind=person", "no field=a", "a"}
}

func attributes() []string { return []string{"since", "a-b_1"} }

func dates() []string {
	return []string{"2019", "2021", "2021-01-01", "2021-06", "2021-06-15", "2021-06-30", "2023-01-01", "2024-02", "2025-12-31"}
}

func wholes() []int64 {
	return []int64{0, 1, -1, 7, 1 << 53, 1<<53 + 1, -(1<<53 + 1), math.MaxInt64, math.MinInt64}
}

func decimals() []float64 {
	return []float64{0, 0.1, -0.1, 51.5074, 1e-300, 1e300, math.MaxFloat64, math.SmallestNonzeroFloat64, 1}
}

// sample draws one of a pool.
func sample[T any](t *rapid.T, what string, from []T) T { return rapid.SampledFrom(from).Draw(t, what) }

// sampled draws some of a pool, at least one, at most so many.
func sampled[T any](t *rapid.T, what string, from []T, most int) []T {
	return rapid.SliceOfN(rapid.SampledFrom(from), 1, most).Draw(t, what)
}

// chance comes true about so many times in sixteen; shrinking makes it false.
func chance(t *rapid.T, inSixteen int, what string) bool {
	return rapid.IntRange(0, 15).Draw(t, what) >= 16-inSixteen
}

// randomFields draws what a thing says, or a patch, without what ties it to others.
func randomFields(t *rapid.T, kind ecosystem.Kind) ecosystem.Fields {
	set := ecosystem.Fields{}
	if kind != ecosystem.KindClaim && chance(t, 4, "attribute") {
		name := sample(t, "attribute", attributes())
		set[ecosystem.AttributeField(name)] = randomAttribute(t, name)
	}
	for _, f := range ecosystem.NounOf(kind).Fields {
		likely := 3
		if f.Name == "name" {
			likely = 14
		}
		if f.Name == "visibility" || f.Name == "synthetic" || f.Type == ecosystem.EnumOf && kind == ecosystem.KindClaim {
			likely = 8
		}
		if f.Type != ecosystem.Ref && f.Name != "type" && chance(t, likely, f.Name) {
			set[f.Name] = randomValue(t, f)
		}
	}
	return set
}

// randomAttribute draws a value of a field of one's own, which for a store is a number or
// a text; of since these are dates.
func randomAttribute(t *rapid.T, name string) any {
	if rapid.Bool().Draw(t, "number") {
		return sample(t, "number", decimals())
	}
	if name == "since" {
		return sample(t, "date", dates())
	}
	return sample(t, "text", texts())
}

// randomValue draws a value of a field, as a record holds it.
func randomValue(t *rapid.T, f ecosystem.Field) any {
	switch f.Type {
	case ecosystem.Texts, ecosystem.EnumsOf:
		switch f.Name {
		case "keys":
			return sampled(t, f.Name, keys(), 2)
		case "says":
			return sampled(t, f.Name, sayings(), 3)
		}
		return sampled(t, f.Name, texts(), 3)
	default:
		return randomScalar(t, f)
	}
}

// randomScalar draws a value that a field, or one item of its list, may have.
func randomScalar(t *rapid.T, f ecosystem.Field) any {
	switch {
	case f.Name == "name":
		return sample(t, f.Name, names())
	case f.Name == "field":
		return sample(t, f.Name, []string{"name", "tags", "description", "note", "kind", "no field"})
	case f.Enum != nil:
		return sample(t, f.Name, f.Enum.Values)
	}
	switch f.Type {
	case ecosystem.Whole:
		return sample(t, f.Name, wholes())
	case ecosystem.Decimal:
		return sample(t, f.Name, decimals())
	case ecosystem.Truth:
		return rapid.Bool().Draw(t, f.Name)
	case ecosystem.Date:
		return sample(t, f.Name, dates())
	case ecosystem.Ref:
		return string(sample(t, f.Name, entityIDs()))
	default:
		return sample(t, f.Name, texts())
	}
}

// show writes a value so that a person can read it in a failed test.
func show(v any) string {
	var b strings.Builder
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", " ")
	if err := e.Encode(v); err != nil {
		return fmt.Sprintf("%+v", v)
	}
	return b.String()
}
