package graph_test

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/vektah/gqlparser/v2/ast"

	"catchment/ecosystem"
	"catchment/store/storetest"
)

// A dry run tells what the change itself would: what it touches, or what is wrong and
// with which operation. Every field of Mutation that takes dryRun, but those of workshops, and every operation of apply takes part.
func TestADryRunIsTheRealRun(t *testing.T) {
	worlds := 4
	if os.Getenv("CATCHMENT_LONG") != "" {
		worlds = 500
	}
	worked := map[string]int{}
	for range worlds {
		dryRunsAreReal(t, storetest.NewModel(), 3, worked)
	}
	for range worlds / 4 {
		dryRunsAreReal(t, inSQLite(t), 1, worked)
	}
	if len(worked) < 20 {
		t.Errorf("only these were ever done, the others refused each time: %v", slices.Sorted(maps.Keys(worked)))
	}
}

func TestADryRunOnNeo4jIsTheRealRun(t *testing.T) {
	worlds := 1
	if os.Getenv("CATCHMENT_LONG") != "" {
		worlds = 25
	}
	for range worlds {
		s, ok := onNeo4j(t)
		if !ok {
			return
		}
		dryRunsAreReal(t, s, 1, map[string]int{})
		_ = s.Close()
	}
}

// dryRunsAreReal fills a store with few things, so that changes get in each other's way, and
// tries every field of Mutation dry and then in earnest, in some order, so many times.
func dryRunsAreReal(t *testing.T, store ecosystem.Store, times int, worked map[string]int) {
	t.Helper()
	seed := uint64(time.Now().UnixNano())
	d := &whims{Rand: rand.New(rand.NewPCG(seed, 0)), w: newWorldOn(t, store), schema: newSchema(t).Schema()}
	d.fill()
	for range times {
		fields := slices.Clone(d.schema.Mutation.Fields)
		d.Shuffle(len(fields), func(i, j int) { fields[i], fields[j] = fields[j], fields[i] })
		for _, f := range fields {
			isOfWorkshops := f.Arguments.ForName("proposal") != nil || f.Arguments.ForName("workshop") != nil // whose tests try both
			if strings.HasPrefix(f.Name, "__") || f.Arguments.ForName("dryRun") == nil || isOfWorkshops {
				continue
			}
			arguments := d.arguments(f.Name, f.Arguments)
			tried, done := d.answer(f, arguments, true), d.answer(f, arguments, false)
			if diff := cmp.Diff(tried, done); diff != "" {
				t.Fatalf("seed %d: a dry run of %s and the change differ (-dry +done):\n%s%v", seed, f.Name, diff, arguments)
			}
			if done.Wrong == nil {
				worked[f.Name]++
			}
			for _, operation := range operationsOf(arguments) {
				if done.Wrong == nil {
					worked["apply "+operation]++
				}
			}
		}
	}
}

// whims draws changes of few things: what is linked, claimed, merged and ended here is
// often what is named there, and much of it is wrong.
type whims struct {
	*rand.Rand
	w      *world
	schema *ast.Schema
}

func (d *whims) fill() {
	d.w.commit("start", func(dr draft) {
		for _, k := range []ecosystem.Kind{ecosystem.KindSource, ecosystem.KindEvent, ecosystem.KindActor, ecosystem.KindDataset, ecosystem.KindPlace, ecosystem.KindCourse} {
			for i := range 3 {
				vis := ecosystem.Fields{"visibility": []string{"public", "partner", "team"}[(i+1)%3], "keys": []string{fmt.Sprint("slug:", strings.ToLower(string(k)), i)}}
				dr.thing(k, fmt.Sprint(k, i), vis, fmt.Sprint(ecosystem.KindSource, i))
			}
		}
		for i := range 3 {
			dr.link(fmt.Sprint(ecosystem.KindActor, i), ecosystem.LinkStewards, fmt.Sprint(ecosystem.KindDataset, i/2), nil, "Source0")
		}
		dr.link("Place0", ecosystem.LinkWithin, "Place1", nil, "Source1")
	})
	for i := range 2 {
		d.importOne(i)
	}
}

// importOne brings an actor in, by a run of its own.
func (d *whims) importOne(i int) {
	dr, err := d.w.registry.Draft(d.w.t.Context())
	if err != nil {
		d.w.t.Fatal(err)
	}
	run, name := d.w.id(ecosystem.KindImportRun, fmt.Sprint("ImportRun", i)), fmt.Sprint("Imported", i)
	dr.Create(ecosystem.KindImportRun, run, ecosystem.Fields{"name": "a run"}, nil)
	dr.Create(ecosystem.KindActor, d.w.id(ecosystem.KindActor, name), ecosystem.Fields{"name": name}, nil)
	cs := dr.ChangeSet(ecosystem.Import, "an import")
	cs.Run = run
	if _, err := d.w.registry.Apply(d.w.t.Context(), keeper, cs); err != nil {
		d.w.t.Fatal(err)
	}
}

func one[T any](d *whims, of ...T) T { return of[d.IntN(len(of))] }

// ids are those that begin so, now and then of anything.
func (d *whims) id(prefixes ...string) string {
	var ids []string
	for _, id := range slices.Sorted(maps.Values(d.w.ids)) {
		if d.IntN(12) == 0 || slices.ContainsFunc(prefixes, func(p string) bool { return strings.HasPrefix(string(id), p) }) {
			ids = append(ids, string(id))
		}
	}
	if claims := d.claims(); slices.Contains(prefixes, "clm_") {
		ids = append(ids, claims...)
	}
	return one(d, append(ids, "act_00000000000000000000009999")...)
}

// claims are the ids of those that there are.
func (d *whims) claims() (ids []string) {
	for r, err := range d.w.now(ecosystem.TeamLens).Scan(d.w.t.Context(), []ecosystem.Kind{ecosystem.KindClaim}) {
		if err != nil {
			d.w.t.Fatal(err)
		}
		ids = append(ids, string(r.ID))
	}
	return ids
}

// spared are arguments that bear on nothing of what a dry run tells, or only narrow it.
var spared = []string{"changeSet", "message", "dryRun", "qualifier", "scheme", "levels", "most", "on"}

// arguments draws those of a field or an operation; those that may be left out mostly are.
func (d *whims) arguments(of string, list ast.ArgumentDefinitionList) map[string]any {
	drawn := map[string]any{}
	for _, a := range list {
		makes := a.Name == "id" && !a.Type.NonNull
		if !slices.Contains(spared, a.Name) && !makes && (a.Type.NonNull || d.IntN(3) == 0) {
			drawn[a.Name] = d.value(of, a.Name, a.Type)
		}
	}
	for _, either := range []string{"source", "run"} { // retract and settle take one of two
		if a := list.ForName(either); a != nil && list.ForName("claims") != nil && (drawn["claims"] == nil) == (drawn[either] == nil) && d.IntN(8) > 0 {
			delete(drawn, "claims")
			drawn[either] = d.value(of, either, a.Type)
		}
	}
	return drawn
}

// value draws an argument. One that it does not know fails the test: whoever adds one says
// here what it may be.
func (d *whims) value(of, name string, t *ast.Type) any {
	switch name {
	case "id":
		return d.id(d.prefix(of))
	case "about", "from":
		return d.id("act_", "dat_", "plc_")
	case "to":
		return d.id("dat_", "plc_", "act_")
	case "winner", "loser", "thing", "one", "other", "a", "b", "here":
		return d.id("act_")
	case "source":
		return d.id("src_")
	case "run":
		return d.id("run_")
	case "claims":
		return []string{d.id("clm_")}
	case "key":
		return one(d, "slug:actor0", "slug:dataset0", "slug:new")
	case "course":
		return one(d, "slug:course0", "slug:course1", "slug:none")
	case "kind":
		return one(d, "ACTOR", "DATASET", "SOURCE", "LINK")
	case "type":
		return one(d, "WITHIN", "STEWARDS", "SAME_AS", "DERIVED_FROM")
	case "revision", "expectedHead":
		head := int(d.w.now(ecosystem.TeamLens).Revision())
		return head + 1 - min(head, d.IntN(5))
	case "expectedVersion", "expectedWinnerVersion", "expectedLoserVersion":
		return 1 + d.IntN(int(d.w.now(ecosystem.TeamLens).Revision()))
	case "publish", "different":
		return d.IntN(2) == 0
	case "reason":
		return "why not"
	case "field":
		return one(d, "name", "description", "keys", "visibility", "nonsense")
	case "fields", "input", "claim":
		return d.says(t.Name(), name)
	case "operations":
		return []any{d.operation(), d.operation()}
	}
	d.w.t.Fatalf("What may the argument %s of %s be?", name, of)
	return nil
}

// prefix is that of the ids which a field or an operation takes mostly.
func (d *whims) prefix(of string) string {
	switch of {
	case "updateLink":
		return "lnk_"
	case "updateClaim":
		return "clm_"
	}
	if noun, typed := strings.CutPrefix(of, "update"); typed && noun != "" && noun != "Entity" {
		return ecosystem.NounOf(ecosystem.Kind(noun)).Prefix + "_"
	}
	return "act_"
}

// says draws what a thing, a link or a claim is to say.
func (d *whims) says(typ, argument string) map[string]any {
	visibility := func(v string) any {
		if argument == "fields" {
			return strings.ToLower(v)
		}
		return v
	}
	switch typ {
	case "ClaimInput":
		said := map[string]any{"quote": "so"}
		for name, v := range map[string]any{"source": d.id("src_"), "visibility": one(d, "PUBLIC", "TEAM"), "stance": one(d, "FOR", "AGAINST"), "settled": []string{"name"}, "claimStatus": "RETRACTED"} {
			if d.IntN(5) == 0 {
				said[name] = v
			}
		}
		return said
	case "LinkInput":
		return map[string]any{"visibility": one(d, "PUBLIC", "PARTNER", "TEAM")}
	}
	said := map[string]any{"name": one[any](d, "Other", "New", "")}
	if d.IntN(3) == 0 {
		said["keys"] = []string{one(d, "slug:actor0", "slug:actor1", "slug:x")}
	}
	if d.IntN(3) == 0 {
		said["visibility"] = visibility(one(d, "PUBLIC", "PARTNER", "TEAM"))
	}
	return said
}

// operation draws one of apply.
func (d *whims) operation() map[string]any {
	members := d.schema.Types["Operation"].Fields
	member := members[d.IntN(len(members))]
	var list ast.ArgumentDefinitionList
	for _, f := range d.schema.Types[member.Type.Name()].Fields {
		list = append(list, &ast.ArgumentDefinition{Name: f.Name, Type: f.Type})
	}
	return map[string]any{member.Name: d.arguments(member.Name, list)}
}

// operationsOf are the names of those in the arguments of apply.
func operationsOf(arguments map[string]any) (names []string) {
	list, _ := arguments["operations"].([]any)
	for _, item := range list {
		for name := range item.(map[string]any) {
			names = append(names, name)
		}
	}
	return names
}

// told is what is told of a change: what it touches, or what is wrong.
type told struct{ Touched, Wrong any }

var anID = regexp.MustCompile(`\b[a-z]{3}_[0-9A-Z]{26}\b`)

// withoutNewIDs is a message without the ids of what the change itself would have made, which are others each time.
func (d *whims) withoutNewIDs(message, arguments string) string {
	known := slices.Collect(maps.Values(d.w.ids))
	return anID.ReplaceAllStringFunc(message, func(id string) string {
		if slices.Contains(known, ecosystem.ID(id)) || strings.Contains(arguments, id) {
			return id
		}
		return "a new one"
	})
}

// answer sends a change.
func (d *whims) answer(f *ast.FieldDefinition, arguments map[string]any, dry bool) (is told) {
	var declared, given []string
	for name := range arguments {
		declared = append(declared, fmt.Sprintf("$%s: %s", name, f.Arguments.ForName(name).Type))
		given = append(given, fmt.Sprintf("%s: $%[1]s", name))
	}
	variables := maps.Clone(arguments)
	variables["dry"] = dry
	r := d.w.askAs(keeper, fmt.Sprintf(`mutation($dry: Boolean, %s) { %s(dryRun: $dry, %s) { problems { code message hint operation path field current }
	  preview { counts { kind operation count } } commit { touched(first: 100) { nodes { kind operation } } } } }`, strings.Join(declared, ", "), f.Name, strings.Join(given, ", ")), variables)
	if len(r.Errors) > 0 {
		is.Wrong = fmt.Sprint(r.Errors[0].Message, r.Errors[0].Extensions["code"])
		return is
	}
	payload := r.Data.(map[string]any)[f.Name].(map[string]any)
	if problems := payload["problems"].([]any); len(problems) > 0 {
		for _, p := range problems {
			problem := p.(map[string]any)
			problem["message"] = d.withoutNewIDs(problem["message"].(string), fmt.Sprint(arguments))
		}
		is.Wrong = problems
		return is
	}
	many := map[string]float64{}
	if dry {
		for _, c := range payload["preview"].(map[string]any)["counts"].([]any) {
			one := c.(map[string]any)
			many[fmt.Sprint(one["operation"], " ", one["kind"])] += one["count"].(float64)
		}
	} else {
		for _, c := range payload["commit"].(map[string]any)["touched"].(map[string]any)["nodes"].([]any) {
			one := c.(map[string]any)
			many[fmt.Sprint(one["operation"], " ", one["kind"])]++
		}
	}
	is.Touched = many
	return is
}
