package gap_test

import (
	"fmt"
	"os"
	"regexp"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	eco "catchment/ecosystem"
	"catchment/ecosystem/gap"
	"catchment/ecosystem/projection"
	"catchment/store/storetest"
)

var age = eco.Age{AsOf: "2026-11-24", Months: eco.DefaultStaleMonths}

// world is a small ecosystem, its things by name.
type world struct {
	t     *testing.T
	reg   *eco.Registry
	draft *eco.Draft
	ids   map[string]eco.ID
	names map[eco.ID]string
}

func newWorld(t *testing.T) *world {
	w := &world{t: t, reg: eco.NewRegistry(storetest.NewModel(), eco.Options{}), ids: map[string]eco.ID{}, names: map[eco.ID]string{}}
	var err error
	if w.draft, err = w.reg.Draft(t.Context()); err != nil {
		t.Fatal(err)
	}
	return w
}

func (w *world) thing(kind eco.Kind, name string, fields eco.Fields) {
	id := w.draft.Create(kind, "", fields.With(eco.Fields{"name": name}), nil)
	w.ids[name], w.names[id] = id, name
}

func (w *world) things(kind eco.Kind, field, value string, names ...string) {
	for _, name := range names {
		w.thing(kind, name, eco.Fields{field: value})
	}
}

// link joins two things; over may hold fields of the link and, under "claim", of its claim.
func (w *world) link(from string, t eco.LinkType, to string, over eco.Fields) eco.ID {
	w.t.Helper()
	claim, _ := over["claim"].(eco.Fields)
	id, err := w.draft.Link(w.t.Context(), eco.LinkIdentity{Type: t, From: w.ids[from], To: w.ids[to]}, "", over.With(eco.Fields{"claim": nil}), claim)
	if err != nil {
		w.t.Fatal(err)
	}
	w.names[id] = fmt.Sprintf("%s %s %s", from, t, to)
	return id
}

// disputed adds a denial by somebody else.
func (w *world) disputed(link eco.ID) {
	w.draft.Claim(link, "", eco.Fields{"stance": "against", "assertedBy": "somebody else"})
}

func (w *world) now() eco.Reader {
	w.t.Helper()
	c, err := w.reg.Apply(w.t.Context(), eco.Principal{Name: "Ann", Role: eco.RoleEditor}, w.draft.ChangeSet(eco.Edit, ""))
	if err != nil {
		w.t.Fatal(err)
	}
	return w.reg.At(c.Revision, eco.PublicLens)
}

// told gives the answer as lines: pile, subject, reason, others.
func (w *world) told(a gap.Answer, err error) []string {
	w.t.Helper()
	if err != nil {
		w.t.Fatal(err)
	}
	var lines []string
	for _, pile := range []gap.Pile{gap.Gap, gap.NoGap, gap.CannotTell} {
		for _, row := range a.Pile(pile) {
			line := fmt.Sprintf("%s: %s %s", pile, w.names[row.Subject], row.Reason)
			for _, id := range row.Others {
				line += " " + w.names[id]
			}
			if row.Pile != pile || row.Reason.Sentence() == "" {
				w.t.Errorf("%s lies in the wrong pile or has no sentence", line)
			}
			lines = append(lines, line)
		}
	}
	return lines
}

func (w *world) want(got []string, want ...string) {
	w.t.Helper()
	if diff := cmp.Diff(want, got); diff != "" {
		w.t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestMissingDatasetsSortsWhatUseCasesNeed(t *testing.T) {
	w := newWorld(t)
	w.thing("UseCase", "use", nil)
	w.thing("UseCase", "other", nil)
	w.thing("Actor", "collector", nil)
	for _, e := range []string{"missing", "planned", "exists", "partial", "unclear", "unmapped", "unknown"} {
		w.thing("Dataset", e, eco.Fields{"existence": e})
		w.link(e, "FEEDS_USE_CASE", "use", nil)
	}
	w.thing("Dataset", "disputed", eco.Fields{"existence": "missing"})
	w.link("disputed", "FEEDS_USE_CASE", "use", nil)
	w.draft.Claim(w.ids["disputed"], "", eco.Fields{"field": "existence", "value": "missing", "assertedBy": "a", "madeBy": "import"})
	w.draft.Claim(w.ids["disputed"], "", eco.Fields{"field": "existence", "value": "exists", "assertedBy": "b", "madeBy": "import"})
	w.things("Dataset", "existence", "missing", "not needed", "no longer needed", "elsewhere")
	w.link("no longer needed", "FEEDS_USE_CASE", "use", eco.Fields{"claim": eco.Fields{"status": "retracted"}})
	w.link("elsewhere", "FEEDS_USE_CASE", "other", nil)
	w.link("collector", "COULD_COLLECT", "missing", nil)
	r := w.now()
	w.want(w.told(gap.MissingDatasets(t.Context(), r, []eco.ID{w.ids["use"]}, age)),
		"gap: missing MISSING collector", "gap: planned PLANNED",
		"no_gap: exists EXISTS", "no_gap: partial EXISTS_IN_PART",
		"cannot_tell: disputed DISPUTED", "cannot_tell: unclear EXISTENCE_UNKNOWN", "cannot_tell: unknown EXISTENCE_UNKNOWN", "cannot_tell: unmapped EXISTENCE_UNKNOWN")
}

func TestUnsharedDatasetsSortsByFlowsAndAccess(t *testing.T) {
	w := newWorld(t)
	w.things("Actor", "kind", "organisation", "keeper", "other")
	spectra := map[string]string{"blocked": "named", "closed": "closed", "contradicted": "named", "flow unclear": "named", "flow unknown": "unknown", "for a group": "group",
		"granted": "named", "no steward": "closed", "open": "open", "sent by another": "unknown", "shared": "named"}
	for name, spectrum := range spectra {
		w.thing("Dataset", name, eco.Fields{"spectrum": spectrum})
		if name != "no steward" {
			w.link("keeper", "STEWARDS", name, nil)
		}
	}
	w.thing("Dataset", "not there", eco.Fields{"existence": "missing", "spectrum": "closed"})
	w.link("keeper", "STEWARDS", "not there", nil)
	flow := func(name, status, sender, dataset string) eco.ID {
		w.thing("Flow", name, eco.Fields{"valueKind": "data", "status": status})
		w.link(sender, "SENDS", name, nil)
		return w.link(name, "CARRIES", dataset, nil)
	}
	flow("f1", "existing", "keeper", "shared")
	flow("f2", "blocked", "keeper", "blocked")
	flow("f3", "existing", "other", "sent by another")
	flow("f4", "unknown", "keeper", "flow unclear")
	w.disputed(flow("f5", "existing", "keeper", "contradicted"))
	w.link("other", "MAY_ACCESS", "granted", nil)
	w.want(w.told(gap.UnsharedDatasets(t.Context(), w.now(), age)),
		"gap: blocked FLOW_NOT_WORKING keeper", "gap: closed KEPT_CLOSED keeper",
		"no_gap: granted GRANTED keeper", "no_gap: open PUBLISHED keeper", "no_gap: sent by another SHARED keeper", "no_gap: shared SHARED keeper",
		"cannot_tell: contradicted DISPUTED keeper", "cannot_tell: flow unclear FLOW_UNCLEAR keeper", "cannot_tell: flow unknown FLOW_UNKNOWN keeper",
		"cannot_tell: for a group RECEIVERS_UNKNOWN keeper", "cannot_tell: no steward STEWARD_UNKNOWN")
}

func TestPaidDatasetsNamesOpenSubstitutes(t *testing.T) {
	w := newWorld(t)
	for _, name := range []string{"alone", "with closed", "with open", "with unknown"} {
		w.thing("Dataset", name, eco.Fields{"cost": "paid"})
	}
	w.thing("Dataset", "cost unknown", nil)
	w.thing("Dataset", "s open", eco.Fields{"cost": "free", "spectrum": "open"})
	w.thing("Dataset", "s closed", eco.Fields{"cost": "free", "spectrum": "closed"})
	w.thing("Dataset", "s unknown", eco.Fields{"cost": "free"})
	w.link("s open", "SUBSTITUTES", "with open", nil)
	w.link("s closed", "SUBSTITUTES", "with closed", nil)
	w.link("s unknown", "DERIVED_FROM", "with unknown", nil)
	w.want(w.told(gap.PaidDatasets(t.Context(), w.now(), age)),
		"gap: alone NO_SUBSTITUTE", "gap: with closed SUBSTITUTE_NOT_OPEN s closed",
		"no_gap: with open OPEN_SUBSTITUTE s open",
		"cannot_tell: cost unknown COST_UNKNOWN", "cannot_tell: with unknown SUBSTITUTE_UNKNOWN s unknown")
}

func TestMissingStandardsNamesTheDatasetsThatLackThem(t *testing.T) {
	w := newWorld(t)
	for _, s := range []string{"exists", "missing", "proposed", "unknown", "withdrawn"} {
		w.thing("Standard", s, eco.Fields{"status": s})
	}
	w.thing("Dataset", "dataset", nil)
	w.thing("UseCase", "use", nil)
	w.link("dataset", "LACKS_STANDARD", "missing", nil)
	w.link("dataset", "FEEDS_USE_CASE", "use", nil)
	w.want(w.told(gap.MissingStandards(t.Context(), w.now(), age)),
		"gap: missing STANDARD_MISSING dataset use", "gap: proposed STANDARD_PROPOSED", "gap: withdrawn STANDARD_WITHDRAWN",
		"no_gap: exists STANDARD_EXISTS", "cannot_tell: unknown STANDARD_UNKNOWN")
}

func TestFundedNotSharingSortsFundedActors(t *testing.T) {
	w := newWorld(t)
	w.things("Actor", "kind", "organisation", "funder", "blocked", "holder", "idle", "open holder", "planner", "sender", "unclear")
	for i, name := range []string{"blocked", "holder", "idle", "open holder", "planner", "sender", "unclear"} {
		money := fmt.Sprint("money", i)
		w.thing("Flow", money, eco.Fields{"valueKind": "funding", "status": "existing"})
		w.link("funder", "SENDS", money, nil)
		w.link(name, "RECEIVES", money, nil)
	}
	w.things("Dataset", "spectrum", "closed", "kept")
	w.things("Dataset", "spectrum", "open", "given")
	w.things("Dataset", "existence", "planned", "to come")
	w.things("Dataset", "existence", "exists", "somehow held")
	w.link("holder", "STEWARDS", "kept", nil)
	w.link("planner", "STEWARDS", "to come", nil)
	w.link("unclear", "STEWARDS", "somehow held", nil)
	w.thing("Flow", "stuck", eco.Fields{"valueKind": "data", "status": "blocked"})
	w.link("blocked", "SENDS", "stuck", nil)
	w.link("open holder", "PUBLISHES", "given", nil)
	w.thing("Flow", "data", eco.Fields{"valueKind": "data", "status": "existing"})
	w.link("sender", "SENDS", "data", nil)
	w.want(w.told(gap.FundedNotSharing(t.Context(), w.now(), age)),
		"gap: blocked SENDS_NO_DATA funder", "gap: holder SENDS_NO_DATA funder",
		"no_gap: open holder PUBLISHES_DATA funder", "no_gap: sender SENDS_DATA funder",
		"cannot_tell: idle NOTHING_KNOWN funder", "cannot_tell: planner NOTHING_KNOWN funder", "cannot_tell: unclear SHARING_UNKNOWN funder")
}

func TestUnansweredSortsBarriersAndOpportunities(t *testing.T) {
	w := newWorld(t)
	for _, b := range []string{"addressed", "alone", "contradicted", "gone"} {
		w.thing("Barrier", b, eco.Fields{"status": map[bool]string{true: "gone", false: "open"}[b == "gone"]})
	}
	w.things("Opportunity", "category", "data", "helps", "idle")
	w.link("helps", "ADDRESSES", "addressed", nil)
	w.disputed(w.link("helps", "ADDRESSES", "contradicted", nil))
	w.want(w.told(gap.Unanswered(t.Context(), w.now(), age)),
		"gap: alone NOT_ADDRESSED", "gap: idle ANSWERS_NO_BARRIER",
		"no_gap: addressed ADDRESSED helps", "no_gap: gone GONE", "no_gap: helps ANSWERS_BARRIER addressed contradicted",
		"cannot_tell: contradicted DISPUTED helps")
}

func TestSupplierLeverageRanksByProvidersUnlocked(t *testing.T) {
	w := newWorld(t)
	w.thing("Standard", "xcri", nil)
	w.things("Actor", "kind", "organisation", "able", "p1", "p2", "p3", "big", "none", "small", "unsure")
	for supplier, users := range map[string][]string{"big": {"p1", "p2", "able"}, "small": {"p3"}, "unsure": {"p1"}, "none": {"able"}} {
		software := "sw " + supplier
		w.thing("Software", software, nil)
		w.link(supplier, "SUPPLIES", software, nil)
		for _, u := range users {
			w.link(u, "USES_SOFTWARE", software, nil)
		}
	}
	for _, provider := range []string{"able", "p1", "p2", "p3"} {
		w.thing("Course", "of "+provider, nil)
		w.link(provider, "OFFERS", "of "+provider, nil)
	}
	w.thing("Actor", "no provider", nil)
	w.link("no provider", "USES_SOFTWARE", "sw big", nil)
	w.link("sw big", "SUPPORTS", "xcri", eco.Fields{"support": "no"})
	w.link("sw small", "SUPPORTS", "xcri", eco.Fields{"support": "planned"})
	w.thing("Software", "sw able", nil)
	w.link("able", "USES_SOFTWARE", "sw able", nil)
	w.link("sw able", "SUPPORTS", "xcri", eco.Fields{"support": "yes"})
	snapshot, err := projection.Build(t.Context(), w.reg.At(w.now().Revision(), eco.TeamLens))
	if err != nil {
		t.Fatal(err)
	}
	var lines []string
	for _, l := range gap.SupplierLeverage(snapshot, eco.TeamLens, w.ids["xcri"], age) {
		lines = append(lines, fmt.Sprintf("%s unlocks %d, %d of them surely", w.names[l.Supplier], len(l.Providers), l.Sure))
	}
	w.want(lines, "big unlocks 2, 2 of them surely", "small unlocks 1, 0 of them surely", "unsure unlocks 1, 0 of them surely")
}

// A reason that is no longer used would stay in the API's list for ever.
func TestEveryReasonIsGivenBySomeQuestion(t *testing.T) {
	var code []byte
	for _, file := range []string{"datasets.go", "standards.go", "actors.go", "barriers.go", "courseswithoutdemand.go"} {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		code = append(code, text...)
	}
	var used []gap.Reason
	for _, m := range regexp.MustCompile(`"([A-Z_]{4,})"`).FindAllSubmatch(code, -1) {
		if r := gap.Reason(m[1]); r.Sentence() != "" {
			used = append(used, r)
		}
	}
	slices.Sort(used)
	if diff := cmp.Diff(gap.Reasons(), slices.Compact(used)); diff != "" {
		t.Errorf("(-listed +given):\n%s", diff)
	}
}
