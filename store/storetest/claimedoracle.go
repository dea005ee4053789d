package storetest

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"catchment/ecosystem"
)

// The oracle of [Claimed]: what a thing shows, and the states of its fields, by the rules
// of docs/model.md and by nothing but the claims. It shares no line with what decides.

// oracleSaid is what one claim says of one field.
type oracleSaid struct {
	claim    ecosystem.Claim
	value    string
	isValued bool // whether it says what the field is
}

// oracleStatements are what claims say of a field, of those that count.
func oracleStatements(field string, claims []ecosystem.Claim) (all []oracleSaid) {
	for _, c := range claims {
		if c.Text("status") != "current" || c.Text("stance") == "note" || c.Text("review") == "proposed" || c.Text("review") == "rejected" {
			continue
		}
		says := c.List("says")
		for _, s := range says {
			if name, value, _ := strings.Cut(s, "="); name == field {
				all = append(all, oracleSaid{c, value, true})
			}
		}
		if len(says) == 0 && c.Text("field") == field {
			all = append(all, oracleSaid{c, c.Text("value"), c.Text("value") != ""})
		}
	}
	return all
}

// oracleParsed is a value as its field holds it; nil where it holds no such.
func oracleParsed(field, text string) any {
	switch {
	case text == "":
	case field == "namedIndividually":
		return text == "true"
	case field == "attribute:size":
		if n, err := strconv.ParseFloat(text, 64); err == nil {
			return n
		}
	default:
		return text
	}
	return nil
}

// oracleShows is what a thing shows in a field.
func oracleShows(thing ecosystem.Record, field string, claims []ecosystem.Claim) any {
	open := oracleLevel(thing)
	if thing.Kind == ecosystem.KindLink && len(claims) > 0 {
		open = max(open, oracleLevel(slices.MinFunc(claims, func(a, b ecosystem.Claim) int { return oracleLevel(a.Record) - oracleLevel(b.Record) }).Record))
	}
	said := slices.DeleteFunc(oracleStatements(field, claims), func(s oracleSaid) bool {
		return !s.isValued || s.claim.Text("stance") == "against" || oracleLevel(s.claim.Record) > open || s.value != "" && oracleParsed(field, s.value) == nil
	})
	slices.SortFunc(said, func(a, b oracleSaid) int {
		return slices.Compare(oracleRank(b.claim, field), oracleRank(a.claim, field))
	})
	if len(said) > 0 {
		if v := oracleParsed(field, said[0].value); v != nil {
			return v
		}
	}
	switch keys := slices.DeleteFunc(slices.Clone(thing.List("keys")), func(k string) bool { return strings.HasPrefix(k, "id:") }); {
	case field == "name" && len(keys) > 0:
		return keys[0]
	case field == "name":
		return string(thing.ID)
	case field == "engagement", field == "cost":
		return "unknown"
	}
	return nil
}

// oracleRank orders claims on a field: the greatest decides.
func oracleRank(c ecosystem.Claim, field string) []string {
	is := func(yes bool) string { return strconv.FormatBool(yes) }
	seen := cmp.Or(c.Text("observed"), c.Text("recorded"))
	return []string{is(slices.Contains(c.List("settled"), field)), is(c.Text("madeBy") == "person"), oracleLastDay(seen), oracleLastDay(c.Text("recorded")), string(c.ID)}
}

// oracleLastDay is the last day of a date.
func oracleLastDay(date string) string {
	for _, form := range []struct {
		layout        string
		years, months int
	}{{"2006", 1, 0}, {"2006-01", 0, 1}} {
		if day, err := time.Parse(form.layout, date); err == nil {
			return day.AddDate(form.years, form.months, -1).Format(time.DateOnly)
		}
	}
	return date
}

func oracleLevel(r ecosystem.Record) int {
	return slices.Index([]string{"public", "partner", "team"}, cmp.Or(r.Text("visibility"), "public"))
}

// oracleState is the state of a field for whoever sees the claims, asked on a day.
func oracleState(field string, claims []ecosystem.Claim, cutoff string) ecosystem.State {
	said := oracleStatements(field, claims)
	var values, sources []string
	newest, disputed, settled := "", false, false
	for _, s := range said {
		if s.claim.Text("stance") == "against" {
			disputed = disputed || slices.ContainsFunc(said, func(other oracleSaid) bool {
				return other.claim.Text("stance") != "against" && (!s.isValued || !other.isValued || s.value == other.value)
			})
			continue
		}
		sources = append(sources, cmp.Or(s.claim.Text("source"), "by "+s.claim.Text("assertedBy")))
		newest = max(newest, oracleLastDay(cmp.Or(s.claim.Text("observed"), s.claim.Text("recorded"))))
		settled = settled || s.isValued && slices.Contains(s.claim.List("settled"), field)
		if s.isValued {
			values = append(values, s.value)
		}
	}
	slices.Sort(values)
	slices.Sort(sources)
	switch {
	case len(sources) == 0:
		return ecosystem.Unsupported
	case (disputed || len(slices.Compact(values)) > 1) && !settled:
		return ecosystem.Disputed
	case newest < cutoff:
		return ecosystem.Stale
	case len(slices.Compact(sources)) == 1:
		return ecosystem.SingleSource
	}
	return ecosystem.Agreed
}

// holdsNow holds what stands now against the oracle, through every lens.
func (w *claimedWorld) holdsNow() {
	w.Helper()
	all, err := w.team().Records(w.Context(), claimedThings)
	w.ok(err)
	claims, err := w.team().Claims(w.Context(), claimedThings)
	w.ok(err)
	for id, r := range all {
		for _, field := range fieldsOfClaimed[r.Kind] {
			w.same(string(id)+" shows in "+field, oracleShows(r, field, claims[id]), r.Fields[field])
		}
	}
	age := ecosystem.Age{AsOf: "2026-06-01", Months: 24}
	for _, lens := range []ecosystem.Lens{ecosystem.PublicLens, ecosystem.PartnerLens, ecosystem.TeamLens} {
		reader := w.see(lens)
		shown, err := reader.Records(w.Context(), claimedThings)
		w.ok(err)
		seen, err := reader.Claims(w.Context(), claimedThings)
		w.ok(err)
		for id, r := range shown {
			w.same(string(id)+" through a lens", all[id].Fields, r.Fields)
			for _, field := range fieldsOfClaimed[r.Kind] {
				w.same("the state of "+field, oracleState(field, seen[id], "2024-06-01"), ecosystem.FieldStateOf(field, seen[id], age))
			}
		}
	}
}

// holdsPast holds every revision, every version and what each commit touched against what
// showed when it was made.
func (w *claimedWorld) holdsPast() {
	w.Helper()
	for i, then := range w.shown {
		rev := ecosystem.Revision(i + 1)
		again, err := w.store.At(rev, ecosystem.TeamLens).Records(w.Context(), claimedThings)
		w.ok(err)
		w.same("what showed", then, again)
		touched, err := w.team().Touched(w.Context(), []ecosystem.TouchedAsk{{Of: rev}})
		w.ok(err)
		for _, t := range touched[0].Items {
			if !slices.Contains(claimedThings, t.ID) {
				continue
			}
			w.same("after a commit", then[t.ID].Fields, t.After)
			if i > 0 {
				w.same("before a commit", w.shown[i-1][t.ID].Fields, t.Before)
			}
		}
	}
	for _, id := range claimedThings {
		for _, v := range w.history(w.team(), id) {
			w.same("a version", w.shown[v.Since-1][id].Fields, v.Fields)
		}
	}
}

// holdsDifferences holds what differs between two revisions, as diff tells it, against what
// showed at both: of what the commits between them touched, what is not as it was.
func (w *claimedWorld) holdsDifferences() {
	w.Helper()
	for from := 1; from < len(w.shown); from++ {
		to := from + 1 + w.random.IntN(len(w.shown)-from)
		touched := map[ecosystem.ID]bool{}
		for c, err := range w.registry.Changes(w.Context(), ecosystem.Revision(from)) {
			w.ok(err)
			for _, t := range c.Touched {
				touched[t.ID] = true
			}
			if c.Revision == ecosystem.Revision(to) {
				break
			}
		}
		told, want := map[ecosystem.ID]ecosystem.Fields{}, map[ecosystem.ID]ecosystem.Fields{}
		before, err := w.store.At(ecosystem.Revision(from), ecosystem.TeamLens).Records(w.Context(), claimedThings)
		w.ok(err)
		after, err := w.store.At(ecosystem.Revision(to), ecosystem.TeamLens).Records(w.Context(), claimedThings)
		w.ok(err)
		for _, id := range claimedThings {
			if patch := before[id].Fields.Diff(after[id].Fields); touched[id] && len(patch) > 0 {
				told[id] = patch
			}
			if patch := w.shown[from-1][id].Fields.Diff(w.shown[to-1][id].Fields); len(patch) > 0 {
				want[id] = patch
			}
		}
		w.same(fmt.Sprintf("what differs between %d and %d", from, to), want, told)
	}
}
