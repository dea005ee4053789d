package ledger

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"catchment/ecosystem"
)

// standing is what stands now, in memory, with a note of what was asked.
type standing struct {
	commits []ecosystem.Commit
	records map[ecosystem.ID]ecosystem.Record
	asked   []string
	fails   error
}

func (s *standing) note(what string, n int) error {
	s.asked = append(s.asked, fmt.Sprintf("%s %d", what, n))
	return s.fails
}

func (s *standing) Committed(sets []ecosystem.ID) (found []ecosystem.Commit, err error) {
	for _, c := range s.commits {
		if slices.Contains(sets, c.ChangeSet) {
			found = append(found, c)
		}
	}
	return found, s.note("committed", len(sets))
}

func (s *standing) States(ids []ecosystem.ID) (found []ecosystem.Record, err error) {
	for _, id := range ids {
		if r, there := s.records[id]; there {
			found = append(found, r)
		}
	}
	return found, s.note("states", len(ids))
}

func (s *standing) Versions(ids []ecosystem.ID) (map[ecosystem.ID]ecosystem.Revision, error) {
	found := map[ecosystem.ID]ecosystem.Revision{}
	for _, id := range ids {
		if r, there := s.records[id]; there {
			found[id] = r.Since
		}
	}
	return found, s.note("versions", len(ids))
}

func (s *standing) MovedSince(of []ecosystem.ID, since ecosystem.Revision) (moved []Moved, err error) {
	for id, r := range s.records {
		for _, named := range []ecosystem.ID{id, r.Ref("about")} {
			if slices.Contains(of, named) && r.Since > since {
				moved = append(moved, Moved{named, id, r.Since})
			}
		}
	}
	return moved, s.note("moved since", len(of))
}

func (s *standing) NamedBy(ids []ecosystem.ID, limit int) (map[ecosystem.ID][]ecosystem.ID, error) {
	found := map[ecosystem.ID][]ecosystem.ID{}
	for id, r := range s.records {
		for _, named := range references(r.Kind, r.Fields) {
			if slices.Contains(ids, named) && len(found[named]) < limit && !slices.Contains(found[named], id) {
				found[named] = append(found[named], id)
			}
		}
	}
	return found, s.note("named by", len(ids))
}

func (s *standing) KeyHolders(keys []ecosystem.Key) (map[ecosystem.Key]ecosystem.ID, error) {
	found := map[ecosystem.Key]ecosystem.ID{}
	for id, r := range s.records {
		for _, k := range r.Keys() {
			if slices.Contains(keys, k) {
				found[k] = id
			}
		}
	}
	return found, s.note("key holders", len(keys))
}

func (s *standing) LinkHolders(identities []ecosystem.LinkIdentity) (map[ecosystem.LinkIdentity]ecosystem.ID, error) {
	found := map[ecosystem.LinkIdentity]ecosystem.ID{}
	for id, r := range s.records {
		l := ecosystem.Link{Record: r}
		if r.Kind == ecosystem.KindLink && slices.Contains(identities, l.Identity()) {
			found[l.Identity()] = id
		}
	}
	return found, s.note("link holders", len(identities))
}

func id(prefix string, n int) ecosystem.ID {
	return ecosystem.ID(fmt.Sprintf("%s_01J%023d", prefix, n))
}

var ealing, brent, data, link, claim, source = id("act", 1), id("act", 2), id("dat", 1), id("lnk", 1), id("clm", 1), id("src", 1)

// world stands at revision 3: two actors, of which the first stewards a dataset, as a
// source says.
func world() *standing {
	s := &standing{records: map[ecosystem.ID]ecosystem.Record{}}
	for of, fields := range map[ecosystem.ID]ecosystem.Fields{
		ealing: {"name": "Ealing", "keys": []string{"slug:ealing"}},
		brent:  {"name": "Brent", "keys": []string{"slug:brent"}},
		data:   {"name": "Courses"},
		link:   {"type": "STEWARDS", "from": string(ealing), "to": string(data)},
		source: {"name": "Report"},
		claim:  {"about": string(link), "source": string(source)},
	} {
		kind, _ := of.Kind()
		s.records[of] = ecosystem.Record{ID: of, Kind: kind, Since: 3, Fields: fields}
	}
	return s
}

func change(of ecosystem.ID, expect ecosystem.Revision, set ecosystem.Fields) ecosystem.Change {
	kind, _ := of.Kind()
	return ecosystem.Change{ID: of, Kind: kind, Expect: expect, Set: set}
}

func end(of ecosystem.ID) ecosystem.Change {
	c := change(of, ecosystem.Any, nil)
	c.End = true
	return c
}

func set(n int, changes ...ecosystem.Change) ecosystem.ChangeSet {
	return ecosystem.ChangeSet{ID: id("chg", n), Origin: ecosystem.Edit, At: time.Unix(1_800_000_000, 7), Changes: changes}
}

// decided has a new plan decide change sets upon what stands.
func decided(t *testing.T, s *standing, sets ...ecosystem.ChangeSet) (*Plan, []Outcome) {
	t.Helper()
	var group []*Request
	for _, cs := range sets {
		group = append(group, NewRequest(t.Context(), cs))
	}
	p := NewPlan(3, s)
	outcomes, err := p.Decide(group)
	if err != nil {
		t.Fatal(err)
	}
	return p, outcomes
}

// told is what became of change sets, in few words: the revision, or what is refused and
// which things are named with which versions.
func told(outcomes []Outcome) []string {
	var words []string
	for _, o := range outcomes {
		var e *ecosystem.Error
		switch {
		case errors.As(o.Err, &e) && e.Code == ecosystem.Conflict:
			words = append(words, fmt.Sprint(e.Code, e.IDs, e.Current))
		case o.Err != nil:
			words = append(words, string(ecosystem.CodeOf(o.Err)))
		default:
			words = append(words, fmt.Sprint(o.Commit.Revision))
		}
	}
	return words
}

func conflict(of ecosystem.ID, version ecosystem.Revision) string {
	current := map[ecosystem.ID]ecosystem.Revision{}
	if version != ecosystem.New {
		current[of] = version
	}
	return fmt.Sprint(ecosystem.Conflict, []ecosystem.ID{of}, current)
}

func TestChangeSetsAreDecidedInOrder(t *testing.T) {
	named := func(s string) ecosystem.Fields { return ecosystem.Fields{"name": s} }
	keyed := func(keys ...string) ecosystem.Fields { return ecosystem.Fields{"name": "x", "keys": keys} }
	joined := func(from, to ecosystem.ID) ecosystem.Fields {
		return ecosystem.Fields{"type": "STEWARDS", "from": string(from), "to": string(to)}
	}
	for name, c := range map[string]struct {
		sets []ecosystem.ChangeSet
		want []string
	}{
		"versions: the one now, any, none for what is new": {
			[]ecosystem.ChangeSet{set(1, change(ealing, 3, named("a")), change(brent, ecosystem.Any, named("b")), change(id("act", 9), ecosystem.New, named("c")))},
			[]string{"4"}},
		"versions: another one than now": {[]ecosystem.ChangeSet{set(1, change(ealing, 2, named("a")))}, []string{conflict(ealing, 3)}},
		"versions: new, and there":       {[]ecosystem.ChangeSet{set(1, change(ealing, ecosystem.New, named("a")))}, []string{conflict(ealing, 3)}},
		"versions: one that an earlier change set of the group made": {
			[]ecosystem.ChangeSet{set(1, change(ealing, 3, named("a"))), set(2, change(ealing, 4, named("b"))), set(3, change(ealing, 4, named("c")))},
			[]string{"4", "5", conflict(ealing, 5)}},
		"versions: an end of what is not there": {[]ecosystem.ChangeSet{set(1, end(id("act", 9)))}, []string{conflict(id("act", 9), ecosystem.New)}},
		"once: a change set that stands twice in the group": {
			[]ecosystem.ChangeSet{set(1, change(ealing, 3, named("a"))), set(1, change(ealing, 3, named("a")))}, []string{"4", "4"}},
		"form: a link that its patch leaves without an end": {
			[]ecosystem.ChangeSet{set(1, change(id("lnk", 9), ecosystem.New, ecosystem.Fields{"type": "STEWARDS"}))}, []string{"BAD_REQUEST"}},
		"references: to what is not there":                  {[]ecosystem.ChangeSet{set(1, change(id("lnk", 9), 0, joined(ealing, id("dat", 9))))}, []string{conflict(id("dat", 9), ecosystem.New)}},
		"references: to what the change set makes":          {[]ecosystem.ChangeSet{set(1, change(id("lnk", 9), 0, joined(ealing, id("dat", 9))), change(id("dat", 9), 0, named("d")))}, []string{"4"}},
		"references: to what the change set ends":           {[]ecosystem.ChangeSet{set(1, change(id("lnk", 9), 0, joined(brent, source)), end(brent))}, []string{conflict(brent, 3)}},
		"references: as they were, of what is patched":      {[]ecosystem.ChangeSet{set(1, change(link, 3, ecosystem.Fields{"note": "n"}))}, []string{"4"}},
		"references: an end of what is still named":         {[]ecosystem.ChangeSet{set(1, end(data))}, []string{conflict(data, 3)}},
		"references: an end of what names it too":           {[]ecosystem.ChangeSet{set(1, end(data), end(link), end(claim))}, []string{"4"}},
		"references: an end once the name was given up":     {[]ecosystem.ChangeSet{set(1, end(link), end(claim)), set(2, end(data))}, []string{"4", "5"}},
		"references: an end after another took to the name": {[]ecosystem.ChangeSet{set(1, change(id("lnk", 9), 0, joined(brent, data))), set(2, end(link), end(claim), end(data))}, []string{"4", conflict(data, 3)}},
		"references: to what an earlier change set ended":   {[]ecosystem.ChangeSet{set(1, end(brent)), set(2, change(id("lnk", 9), 0, joined(brent, data)))}, []string{"4", conflict(brent, ecosystem.New)}},
		"keys: of another thing":                            {[]ecosystem.ChangeSet{set(1, change(brent, 3, keyed("slug:ealing")))}, []string{conflict(ealing, 3)}},
		"keys: that change hands":                           {[]ecosystem.ChangeSet{set(1, change(brent, 3, keyed("slug:ealing")), change(ealing, 3, keyed("slug:brent")))}, []string{"4"}},
		"keys: taken on twice":                              {[]ecosystem.ChangeSet{set(1, change(id("act", 8), 0, keyed("slug:n")), change(id("act", 9), 0, keyed("slug:n")))}, []string{conflict(id("act", 8), ecosystem.New)}},
		"keys: given up by an earlier change set":           {[]ecosystem.ChangeSet{set(1, end(brent)), set(2, change(ealing, 3, keyed("slug:brent")))}, []string{"4", "5"}},
		"keys: taken on by an earlier change set":           {[]ecosystem.ChangeSet{set(1, change(brent, 3, keyed("slug:n"))), set(2, change(ealing, 3, keyed("slug:n")))}, []string{"4", conflict(brent, 4)}},
		"identities: of another link":                       {[]ecosystem.ChangeSet{set(1, change(id("lnk", 9), 0, joined(ealing, data)))}, []string{conflict(link, 3)}},
		"identities: of a link that moved away before":      {[]ecosystem.ChangeSet{set(1, change(link, 3, ecosystem.Fields{"from": string(brent)})), set(2, change(id("lnk", 9), 0, joined(ealing, data)))}, []string{"4", "5"}},
		"identities: that two patches make together": {
			[]ecosystem.ChangeSet{
				set(1, change(id("lnk", 9), 0, joined(brent, source))),
				set(2, change(id("lnk", 9), 4, ecosystem.Fields{"from": string(ealing)})),
				set(3, change(id("lnk", 9), 5, ecosystem.Fields{"to": string(data)}))},
			[]string{"4", "5", conflict(link, 3)}},
	} {
		t.Run(name, func(t *testing.T) {
			_, outcomes := decided(t, world(), c.sets...)
			if d := cmp.Diff(c.want, told(outcomes)); d != "" {
				t.Errorf("(-want +got):\n%s", d)
			}
		})
	}
}

func TestEntriesAndNetGiveTheStatesThatStopAndBegin(t *testing.T) {
	p, outcomes := decided(t, world(),
		set(1, change(ealing, 3, ecosystem.Fields{"name": "one"}), change(id("act", 9), 0, ecosystem.Fields{"name": "brief"})),
		set(2, change(brent, 1, nil)),
		set(3, end(id("act", 9)), change(ealing, 4, ecosystem.Fields{"name": "two", "keys": nil})))
	if d := cmp.Diff([]string{"4", conflict(brent, 3), "5"}, told(outcomes)); d != "" {
		t.Fatalf("(-want +got):\n%s", d)
	}
	say := func(ts []Transition) (words []string) {
		name := func(r *ecosystem.Record) string {
			if r == nil {
				return "nothing"
			}
			return fmt.Sprint(r.Name(), " of ", r.Since)
		}
		for _, t := range ts {
			words = append(words, string(t.ID())+": "+name(t.Before)+" to "+name(t.After))
		}
		return words
	}
	var entries [][]string
	for _, e := range p.Entries() {
		entries = append(entries, say(e.Transitions))
	}
	want := [][]string{
		{string(ealing) + ": Ealing of 3 to one of 4", string(id("act", 9)) + ": nothing to brief of 4"},
		{string(id("act", 9)) + ": brief of 4 to nothing", string(ealing) + ": one of 4 to two of 5"},
	}
	if d := cmp.Diff(want, entries); d != "" {
		t.Errorf("entries (-want +got):\n%s", d)
	}
	net := Net(p.Entries())
	if d := cmp.Diff([]string{string(ealing) + ": Ealing of 3 to two of 5"}, say(net)); d != "" {
		t.Errorf("net (-want +got):\n%s", d)
	}
	gone, got := net[0].Keys()
	if d := cmp.Diff([]ecosystem.Key{{Scheme: "slug", Value: "ealing"}}, gone); d != "" || len(got) > 0 {
		t.Errorf("keys given up (-want +got), and taken on %v:\n%s", got, d)
	}
	touched := []ecosystem.Touched{{ID: ealing, Kind: "Actor", Op: ecosystem.Updated}, {ID: id("act", 9), Kind: "Actor", Op: ecosystem.Ended}}
	commit := ecosystem.Commit{Revision: 5, ChangeSet: id("chg", 3), Origin: ecosystem.Edit, At: time.Unix(1_800_000_000, 0).UTC(), Touched: touched}
	if d := cmp.Diff(commit, outcomes[2].Commit); d != "" || p.Head() != 5 {
		t.Errorf("head %d, commit (-want +got):\n%s", p.Head(), d)
	}
}

func TestPlanAsksEachQuestionOncePerGroup(t *testing.T) {
	for name, c := range map[string]struct {
		sets []ecosystem.ChangeSet
		want []string
	}{
		"patches of entities": {
			[]ecosystem.ChangeSet{set(1, change(ealing, 3, ecosystem.Fields{"name": "a"})), set(2, change(brent, 3, ecosystem.Fields{"name": "b"}))},
			[]string{"committed 2", "states 2"}},
		"a new thing with a key, and a link to it with its claim": {
			[]ecosystem.ChangeSet{set(1, change(id("act", 9), 0, ecosystem.Fields{"keys": []string{"slug:n"}}),
				change(id("lnk", 9), 0, ecosystem.Fields{"type": "STEWARDS", "from": string(id("act", 9)), "to": string(data)}),
				change(id("clm", 9), 0, ecosystem.Fields{"about": string(id("lnk", 9)), "source": string(source)}))},
			[]string{"committed 1", "states 3", "versions 2", "key holders 1", "link holders 1"}},
		"ends":                               {[]ecosystem.ChangeSet{set(1, end(data), end(link), end(claim))}, []string{"committed 1", "states 3", "named by 3"}},
		"a key that another thing has":       {[]ecosystem.ChangeSet{set(1, change(brent, 3, ecosystem.Fields{"keys": []string{"slug:ealing"}}))}, []string{"committed 1", "states 1", "key holders 1", "versions 1"}},
		"a change set that was kept already": {[]ecosystem.ChangeSet{set(7, change(ealing, 3, ecosystem.Fields{"name": "a"}))}, []string{"committed 1"}},
	} {
		t.Run(name, func(t *testing.T) {
			s := world()
			s.commits = []ecosystem.Commit{{Revision: 2, ChangeSet: id("chg", 7)}}
			decided(t, s, c.sets...)
			if d := cmp.Diff(c.want, s.asked); d != "" {
				t.Errorf("(-want +got):\n%s", d)
			}
		})
	}
}

func TestSameChangeSetAgainGivesTheFirstCommit(t *testing.T) {
	s := world()
	s.commits = []ecosystem.Commit{{Revision: 2, ChangeSet: id("chg", 7), Author: "Ada"}}
	p, outcomes := decided(t, s, set(7, change(ealing, 1, nil)))
	if d := cmp.Diff(s.commits[0], outcomes[0].Commit); d != "" || outcomes[0].Err != nil || len(p.Entries()) > 0 || p.Head() != 3 {
		t.Errorf("%v, head %d, %d entries (-want +got):\n%s", outcomes[0].Err, p.Head(), len(p.Entries()), d)
	}
}

func TestWithdrawnRequestIsLeftOut(t *testing.T) {
	gone, cancel := context.WithCancel(t.Context())
	cancel()
	p := NewPlan(3, world())
	outcomes, err := p.Decide([]*Request{
		NewRequest(gone, set(1, change(ealing, 3, ecosystem.Fields{"name": "a"}))),
		NewRequest(t.Context(), set(2, change(ealing, 3, ecosystem.Fields{"name": "b"})))})
	if err != nil || !errors.Is(outcomes[0].Err, context.Canceled) || outcomes[1].Commit.Revision != 4 || len(p.Entries()) != 1 {
		t.Errorf("%+v, %v, %d entries", outcomes, err, len(p.Entries()))
	}
}

func TestEngineErrorEndsThePlan(t *testing.T) {
	s := world()
	s.fails = errors.New("the disk failed")
	_, err := NewPlan(3, s).Decide([]*Request{NewRequest(t.Context(), set(1, end(ealing)))})
	if !errors.Is(err, s.fails) {
		t.Errorf("%v; want the engine's error", err)
	}
}
