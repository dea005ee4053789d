package trace

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"catchment/ecosystem/projection"
)

var unexported = cmp.AllowUnexported(Terms{}, Ranked{}, tightness{})

// anyStep draws the terms of a step as they are read from a flow and a dataset.
func anyStep(t *rapid.T) Terms {
	at := Source{rapid.IntRange(1, 4).Draw(t, "step"), projection.Node(rapid.IntRange(-1, 3).Draw(t, "sender")), projection.Node(rapid.IntRange(0, 3).Draw(t, "of"))}
	return stepAt(t, at)
}

func stepAt(t *rapid.T, at Source) Terms {
	word := func(name string, words ...string) string {
		return rapid.SampledFrom(append(words, "unknown", "")).Draw(t, name)
	}
	return Terms{
		Spectrum:     spectrum(word("spectrum", "open", "public", "not_public", "group", "named", "closed", "none"), at),
		Cost:         ranked(costRank, word("cost", "free", "paid"), at),
		Channel:      ranked(channelRank, word("channel", "api", "feed", "file", "portal", "manual"), at),
		Frequency:    frequency(word("frequency", "daily", "yearly", "annual", "every 2 weeks", "now and then"), at),
		Restrictions: wordSetOf(word("restriction", "members only", "researchers")),
		Licences:     wordSetOf(word("licence", "OGL", "CC BY")),
		LegalBases:   wordSetOf(word("legal basis", "contract", "statute")),
	}.withTightness(at)
}

// anyTerms draws the terms of none to three steps.
func anyTerms(t *rapid.T) Terms {
	var all Terms
	for range rapid.IntRange(0, 3).Draw(t, "steps") {
		all = Join(all, anyStep(t))
	}
	return all
}

func TestTermsJoinInAnyOrderAndGrouping(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		a, b, c := anyTerms(rt), anyTerms(rt), anyTerms(rt)
		for law, sides := range map[string][2]Terms{
			"associative":             {Join(Join(a, b), c), Join(a, Join(b, c))},
			"commutative":             {Join(a, b), Join(b, a)},
			"idempotent":              {Join(a, a), Join(a, Terms{})},
			"no step changes nothing": {Join(Terms{}, a), Join(a, Terms{})},
		} {
			if diff := cmp.Diff(sides[0], sides[1], unexported); diff != "" {
				rt.Fatalf("joining is not %s:\n%s", law, diff)
			}
		}
	})
}

// looser tells on which axis some terms are looser than others.
func looser(a, than Terms) string {
	for axis, pair := range map[string][2]Ranked{"spectrum": {a.Spectrum, than.Spectrum}, "cost": {a.Cost, than.Cost},
		"frequency": {a.Frequency, than.Frequency}, "channel": {a.Channel, than.Channel}} {
		if pair[0].rank < pair[1].rank || (pair[1].Unknown && !pair[0].Unknown && !pair[0].last) {
			return axis
		}
	}
	for axis, pair := range map[string][2]WordSet{"restrictions": {a.Restrictions, than.Restrictions}, "licences": {a.Licences, than.Licences},
		"legal bases": {a.LegalBases, than.LegalBases}} {
		for _, word := range pair[1].Words {
			if !slices.Contains(pair[0].Words, word) {
				return axis
			}
		}
		if pair[1].Unknown && !pair[0].Unknown {
			return axis
		}
	}
	if a.tightest.compare(than.tightest) < 0 {
		return "the tightest step"
	}
	return ""
}

func TestTermsOfAFurtherStepNeverLoosen(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		a, b := anyTerms(rt), anyTerms(rt)
		if axis := looser(Join(a, b), a); axis != "" {
			rt.Fatalf("%s is looser with a further step", axis)
		}
	})
}

// A path is made tighter on one axis at one step; it must not become looser on any.
func TestAddingARestrictionNeverLoosensTheTermsOfAPath(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		var before, after Terms
		steps := rapid.IntRange(1, 5).Draw(rt, "length")
		changed := rapid.IntRange(1, steps).Draw(rt, "changed")
		for i := range steps {
			at := Source{i + 1, projection.Node(i), projection.Node(10 + i)}
			step := stepAt(rt, at)
			before = Join(before, step)
			if i+1 == changed {
				extra := Terms{
					Restrictions: wordSetOf(rapid.SampledFrom([]string{"a further condition", "members only"}).Draw(rt, "condition")),
					Spectrum:     spectrum(rapid.SampledFrom([]string{"none", "group", "named", "closed"}).Draw(rt, "narrower"), at),
				}
				step = Join(step, extra).withTightness(at)
			}
			after = Join(after, step)
		}
		if axis := looser(after, before); axis != "" {
			rt.Fatalf("%s is looser with a further restriction", axis)
		}
		was, _ := before.Tightest()
		if is, _ := after.Tightest(); slices.Index(Reasons, is) > slices.Index(Reasons, was) || slices.Index(Reasons, is) > slices.Index(Reasons, ByRestriction) {
			rt.Fatalf("it was tight by %s and is by %s", was, is)
		}
	})
}

func TestUnknownTermsNeverReadAsOpen(t *testing.T) {
	at := func(step int) Source { return Source{step, 1, 2} }
	open := Terms{Spectrum: spectrum("open", at(1)), Cost: ranked(costRank, "free", at(1))}.withTightness(at(1))
	unclear := Terms{Spectrum: spectrum("", at(2)), Cost: ranked(costRank, "free", at(2))}.withTightness(at(2))
	both := Join(open, unclear)
	if reason, where := both.Tightest(); reason != NotKnown || where.Step != 2 || both.Spectrum.Word != "open" || !both.Spectrum.Unknown {
		t.Errorf("%s at %+v: %+v", reason, where, both.Spectrum)
	}
	if reason, _ := open.Tightest(); reason != Nothing {
		t.Errorf("open and free is tight by %s", reason)
	}
	if s := spectrum("not_public", at(1)); !s.Unknown || s.rank <= spectrumRank["public"] {
		t.Errorf("not public: %+v", s)
	}
}

// A step of which the place on the spectrum is not known still costs what it costs.
func TestCostIsNotHiddenByAnOpenStep(t *testing.T) {
	at := func(step int) Source { return Source{step, 1, 2} }
	open := Terms{Spectrum: spectrum("open", at(1)), Cost: ranked(costRank, "free", at(1))}.withTightness(at(1))
	paid := Terms{Spectrum: spectrum("", at(2)), Cost: ranked(costRank, "paid", at(2))}.withTightness(at(2))
	bound := Terms{Spectrum: spectrum("none", at(2)), Cost: ranked(costRank, "free", at(2)), Restrictions: wordSetOf("members")}.withTightness(at(2))
	if reason, where := Join(open, paid).Tightest(); reason != ByCost || where.Step != 2 {
		t.Errorf("paid: %s at %+v", reason, where)
	}
	if reason, where := Join(open, bound).Tightest(); reason != ByRestriction || where.Step != 2 {
		t.Errorf("bound: %s at %+v", reason, where)
	}
}

func TestFrequencyReadsWordsAsFarAsTheyTell(t *testing.T) {
	order := []string{"live", "twice daily", "daily", "Every 3 days", "weekly", "fortnightly", "monthly", "every 2 months",
		"quarterly", "termly", "half-yearly", "annually", "biennial", "one-off"}
	for i, slow := range order[1:] {
		if a, b := frequency(order[i], Source{}), frequency(slow, Source{}); a.Unknown || b.Unknown || a.rank >= b.rank {
			t.Errorf("%s (%d) before %s (%d)", order[i], a.rank, slow, b.rank)
		}
	}
	for _, word := range []string{"", "now and then", "every so often", "every 0 days", "every x days", "bimonthly"} {
		if !frequency(word, Source{}).Unknown {
			t.Errorf("%q is read as a frequency", word)
		}
	}
}

// What is closed cannot be narrower, whatever else is not known.
func TestNothingIsUnknownBeyondTheTightest(t *testing.T) {
	at := Source{1, 1, 2}
	unknown := Terms{Spectrum: spectrum("", at), Cost: ranked(costRank, "", at), Channel: ranked(channelRank, "", at), Frequency: frequency("", at)}
	last := Terms{Spectrum: spectrum("closed", at), Cost: ranked(costRank, "paid", at), Channel: ranked(channelRank, "manual", at), Frequency: frequency("once", at)}
	next := Terms{Spectrum: spectrum("named", at), Cost: ranked(costRank, "free", at), Channel: ranked(channelRank, "portal", at), Frequency: frequency("decennial", at)}
	for want, known := range map[bool]Terms{false: last, true: next} {
		got := Join(unknown, known)
		for axis, r := range map[string]Ranked{"spectrum": got.Spectrum, "cost": got.Cost, "channel": got.Channel, "frequency": got.Frequency} {
			if r.Unknown != want {
				t.Errorf("%s beside %q: unknown is %v", axis, r.Word, r.Unknown)
			}
		}
	}
}
