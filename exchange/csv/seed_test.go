package csv_test

import (
	"context"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"catchment/ecosystem"
	"catchment/exchange"
	"catchment/exchange/csv"
	"catchment/store/storetest"
)

var editor = ecosystem.Principal{Name: "Editor", Role: ecosystem.RoleEditor}

const seed = "../../testdata/seed"

func newRegistry() *ecosystem.Registry {
	return ecosystem.NewRegistry(storetest.NewModel(), ecosystem.Options{})
}

func mustImport(t *testing.T, reg *ecosystem.Registry, files []exchange.File, o exchange.Options) exchange.Report {
	t.Helper()
	o.Format, o.AsOf = "csv", "2026-11-24"
	r, err := exchange.Import(t.Context(), reg, editor, csv.Decoder{}, files, o)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func mustOpen(t *testing.T, path string) []exchange.File {
	t.Helper()
	files, err := exchange.Open([]string{path})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// all gives everything that the team sees, by id, without the accounts of imports.
func all(t *testing.T, reg *ecosystem.Registry, kinds ...ecosystem.Kind) map[ecosystem.ID]ecosystem.Record {
	t.Helper()
	records := map[ecosystem.ID]ecosystem.Record{}
	for r, err := range now(t, reg).Scan(t.Context(), kinds) {
		if err != nil {
			t.Fatal(err)
		}
		records[r.ID] = r
	}
	return records
}

func now(t *testing.T, reg *ecosystem.Registry) ecosystem.Reader {
	t.Helper()
	head, err := reg.Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return reg.At(head, ecosystem.TeamLens)
}

// named finds the ids of slugs.
func named(t *testing.T, reg *ecosystem.Registry, slugs ...string) []ecosystem.ID {
	t.Helper()
	ids := make([]ecosystem.ID, len(slugs))
	for i, slug := range slugs {
		k := ecosystem.ParseKey(slug)
		found, err := now(t, reg).Resolve(context.Background(), []ecosystem.Key{k})
		if err != nil || found[k] == "" {
			t.Fatalf("%s: %v", slug, err)
		}
		ids[i] = found[k]
	}
	return ids
}

func TestSeedIsImportedWhole(t *testing.T) {
	r := mustImport(t, newRegistry(), mustOpen(t, seed), exchange.Options{})
	created := map[ecosystem.Kind]int{}
	for kind, c := range r.Things {
		created[kind] = c.Created
	}
	if diff := cmp.Diff(map[ecosystem.Kind]int{"Actor": 44, "Dataset": 24, "Standard": 10, "Initiative": 11, "Software": 4, "Barrier": 18,
		"Opportunity": 19, "UseCase": 4, "Recommendation": 9, "Action": 18, "Pilot": 4, "Question": 12, "Event": 2, "Place": 3,
		"Occupation": 3, "Term": 16, "Flow": 24, "Source": 1}, created); diff != "" {
		t.Error(diff)
	}
	// 225 things and the source that sources.csv names.
	if diff := cmp.Diff(exchange.Counts{Created: 226}, r.AllThings()); diff != "" {
		t.Error(diff)
	}
	// 161 relations, 118 ids in columns, 4 rows that tell whether software supports XCRI-CAP; 13 links are said twice.
	if diff := cmp.Diff(exchange.Counts{Created: 270, Unchanged: 13}, r.Links); diff != "" {
		t.Error(diff)
	}
	// One for each of 225 things and 283 statements of links, 40 reasons for an engagement, 24 for a place on the spectrum.
	if diff := cmp.Diff(exchange.Counts{Created: 225 + 283 + 40 + 24}, r.Claims); diff != "" {
		t.Error(diff)
	}
	if r.Findings.Total() != 0 {
		t.Error(r.Findings.Listed)
	}
	for _, f := range r.Files {
		if rows := rowsIn(t, f.Name); f.Rows != rows {
			t.Errorf("%s: %d of %d rows came up", f.Name, f.Rows, rows)
		}
	}
}

// rowsIn counts the rows after the header; no cell of the seed holds a line end.
func rowsIn(t *testing.T, name string) int {
	t.Helper()
	data, err := os.ReadFile(seed + "/" + name)
	if err != nil {
		t.Fatal(err)
	}
	if !strings.HasSuffix(name, ".csv") {
		return 0
	}
	return strings.Count(string(data), "\n") - 1
}

func TestSeedImportedAgainChangesNothing(t *testing.T) {
	reg := newRegistry()
	first := mustImport(t, reg, mustOpen(t, seed), exchange.Options{})
	second := mustImport(t, reg, mustOpen(t, seed), exchange.Options{})
	head, err := reg.Head(t.Context())
	if err != nil || second.Changed() != 0 || second.To != 0 || head != first.To {
		t.Errorf("%d changes, head %d after %d, %v", second.Changed(), head, first.To, err)
	}
}

func TestLinkFromRowAndColumnIsOneLinkWithTwoClaims(t *testing.T) {
	reg := newRegistry()
	mustImport(t, reg, mustOpen(t, seed), exchange.Options{})
	ids := named(t, reg, "act-hesa", "ds-unistats")
	links, err := now(t, reg).Links(t.Context(), []ecosystem.Ask{{Of: ids[0], Step: ecosystem.Step{Types: []ecosystem.LinkType{"STEWARDS"}}}})
	if err != nil || len(links[0].Items) != 1 || links[0].Items[0].To() != ids[1] {
		t.Fatal(links, err)
	}
	link := links[0].Items[0].ID
	claims, err := now(t, reg).Claims(t.Context(), []ecosystem.ID{link})
	if err != nil {
		t.Fatal(err)
	}
	got := map[string]string{}
	for _, c := range claims[link] {
		got[c.Text("locator")] = c.Text("page") + " " + c.Text("basis")
	}
	want := map[string]string{"relations.csv#rel-020": "12 stated", "datasets.csv#ds-unistats.steward_actor_id": "12 imported"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestSeedClaimsHavePageAndSource(t *testing.T) {
	reg := newRegistry()
	mustImport(t, reg, mustOpen(t, seed), exchange.Options{})
	source := named(t, reg, "odi-2021-west-london")[0]
	for _, c := range all(t, reg, ecosystem.KindClaim) {
		if c.Text("assertedBy") == "import" {
			continue // of the run's own account
		}
		if c.Text("page") == "" || c.Ref("source") != source || c.Text("recorded") != "2026-11-24" {
			t.Errorf("%s: %v", c.Text("locator"), c.Fields)
		}
	}
}

func TestSeedColumnAliasesBecomeFieldsAndLinks(t *testing.T) {
	reg := newRegistry()
	mustImport(t, reg, mustOpen(t, seed), exchange.Options{})
	for slug, want := range map[string]ecosystem.Fields{
		"act-wl-authorities":     {"kind": "actor_group", "namedIndividually": false, "engagement": "workshop_category", "priority": "unset"},
		"ds-uc-aggregate":        {"spectrum": "not_public", "existence": "unclear", "licence": nil, "cost": "unknown"},
		"std-bs8581":             {"kind": "formal_standard", "status": "exists"},
		"plc-west-london":        {"kind": "sub_region"},
		"bar-fe-profiles":        {"name": "No standard FE course profiles", "category": "standards", "side": "supply"},
		"bar-demand-granularity": {"category": "missing_data", "severity": "unset"},
		"rec-pilots":             {"horizon": "long", "horizonMonthsMin": int64(12), "horizonMonthsMax": nil, "order": int64(8)},
		"que-sharing":            {"name": "Which organisations share data with one another and how?", "raisedIn": "workshop"},
		"trm-register":           {"name": "Register", "description": "List used to classify other data and keep it consistent."},
		"occ-data-analyst":       {"level": "named", "sectorSpecificity": "agnostic", "scheme": nil},
		"flo-06":                 {"name": "West London Alliance → Institute for Employment Studies: funding", "legalBasis": "unknown"},
		"flo-03":                 {"name": "Higher education institutions → Prospects: Aggregated postgraduate course information", "status": "existing"},
		"evt-report-2021-11":     {"date": "2021-11", "attendance": nil},
		"pil-redundancy":         {"status": "conditional"},
		"ini-green-new-deal":     {"kind": "funding_programme", "period": "2021"},
	} {
		id := named(t, reg, slug)[0]
		got := ecosystem.Fields{}
		for name := range want {
			got[name] = all(t, reg)[id].Fields[name]
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Error(slug, diff)
		}
	}
}

func TestUnknownSupportIsALinkWithSupportUnknown(t *testing.T) {
	reg := newRegistry()
	mustImport(t, reg, mustOpen(t, seed), exchange.Options{})
	ids := named(t, reg, "std-xcri-cap", "sw-unidentified", "sw-student-barometer", "sw-skills-west-london", "sw-prospects-aggregator")
	links, err := now(t, reg).Links(t.Context(), []ecosystem.Ask{{Of: ids[0], Step: ecosystem.Step{Types: []ecosystem.LinkType{"SUPPORTS"}, Direction: ecosystem.Into}}})
	if err != nil {
		t.Fatal(err)
	}
	got := map[ecosystem.ID]string{}
	for _, l := range links[0].Items {
		got[l.From()] = l.Text("support")
	}
	want := map[ecosystem.ID]string{ids[1]: "unknown", ids[2]: "not_applicable", ids[3]: "unknown", ids[4]: "yes"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestBasisColumnIsAClaimOnItsField(t *testing.T) {
	reg := newRegistry()
	mustImport(t, reg, mustOpen(t, seed), exchange.Options{})
	id := named(t, reg, "ds-emsi-bg")[0]
	claims, err := now(t, reg).Claims(t.Context(), []ecosystem.ID{id})
	if err != nil {
		t.Fatal(err)
	}
	i := slices.IndexFunc(claims[id], func(c ecosystem.Claim) bool { return c.Field() == "spectrum" })
	if i < 0 || claims[id][i].Text("value") != "group" || claims[id][i].Text("quote") != "available to paying users" {
		t.Errorf("%v", claims[id])
	}
}

func TestDryRunOfTheSeedReportsWhatTheImportDoes(t *testing.T) {
	reg := newRegistry()
	dry := mustImport(t, reg, mustOpen(t, seed), exchange.Options{DryRun: true})
	if head, err := reg.Head(t.Context()); err != nil || head != 0 {
		t.Fatalf("a dry run made revision %d, %v", head, err)
	}
	wet := mustImport(t, reg, mustOpen(t, seed), exchange.Options{})
	if diff := cmp.Diff([]any{dry.Things, dry.Links, dry.Claims, dry.Files}, []any{wet.Things, wet.Links, wet.Claims, wet.Files}); diff != "" {
		t.Error(diff)
	}
}

func TestUndoOfTheSeedRunLeavesNothing(t *testing.T) {
	reg := newRegistry()
	r := mustImport(t, reg, mustOpen(t, seed), exchange.Options{})
	cs, err := exchange.UndoOf(t.Context(), reg, r.Run)
	if err != nil || len(cs.Stays) > 0 {
		t.Fatal(cs.Stays, err)
	}
	if _, err := reg.Apply(t.Context(), ecosystem.Principal{Name: "Ada", Role: ecosystem.RoleAdmin}, cs); err != nil {
		t.Fatal(err)
	}
	if left := all(t, reg); len(left) > 0 {
		t.Errorf("%d things are left: %v", len(left), slices.Collect(maps.Keys(left)))
	}
	again := mustImport(t, reg, mustOpen(t, seed), exchange.Options{})
	if again.AllThings().Created != 226 {
		t.Error(again)
	}
}
