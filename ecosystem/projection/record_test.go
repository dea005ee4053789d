package projection

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	eco "catchment/ecosystem"
	"catchment/store/storetest"
)

func TestTheGraphKeepsWhatMostAnswersShowOfAThing(t *testing.T) {
	registry := eco.NewRegistry(storetest.NewModel(), eco.Options{})
	d, err := registry.Draft(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	said := eco.Fields{"recorded": "2026-11-24"}
	occupation := d.Create(eco.KindOccupation, "", eco.Fields{"name": "Nurses", "keys": []string{"soc2020:2231", "slug:a|b"}, "scheme": "soc2020", "code": "2231",
		"greenMeasures": []string{"by law=yes", "by job=no"}, "description": "What nobody keeps."}, said)
	source := d.Create(eco.KindSource, "", eco.Fields{"name": "Toy", "synthetic": true}, said)
	if _, err := registry.Apply(t.Context(), eco.Principal{Name: "ada", Role: eco.RoleEditor}, d.ChangeSet(eco.Edit, "A beginning")); err != nil {
		t.Fatal(err)
	}
	s, err := Build(t.Context(), registry.At(1, eco.TeamLens))
	if err != nil {
		t.Fatal(err)
	}
	records, err := registry.At(1, eco.TeamLens).Records(t.Context(), []eco.ID{occupation, source})
	if err != nil {
		t.Fatal(err)
	}
	for id, whole := range records {
		want := eco.Record{ID: id, Kind: whole.Kind, Fields: eco.Fields{}}
		for name, value := range whole.Fields {
			if Keeps(whole.Kind, name) {
				want.Fields[name] = value
			}
		}
		if diff := cmp.Diff(want, s.Graph().Record(s.Graph().Find(id))); diff != "" {
			t.Error(diff)
		}
	}
	if Keeps(eco.KindOccupation, "description") || Keeps(eco.KindCourse, "name") {
		t.Error("more is kept than is said")
	}
	for key, id := range map[eco.Key]eco.ID{{Scheme: "soc2020", Value: "2231"}: occupation, {Scheme: "slug", Value: "a|b"}: occupation} {
		if v := s.Graph().FindKey(key); v == None || s.Graph().ID(v) != id {
			t.Errorf("%v finds %v", key, v)
		}
	}
	if v := s.Graph().FindKey(eco.Key{Scheme: "slug", Value: "a"}); v != None {
		t.Errorf("half a key finds %v", v)
	}
}
