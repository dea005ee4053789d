package server

import (
	"net/http"
	"strings"
	"testing"

	"catchment/ecosystem"
)

// saveView commits a saved view that pins a thing, as the page saves one.
func (f *followServer) saveView(t *testing.T, name string, pinned ecosystem.ID) {
	t.Helper()
	d, err := f.registry.Draft(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	view := d.Create(ecosystem.KindSavedView, "", ecosystem.Fields{"name": name}, ecosystem.Fields{})
	pin := ecosystem.LinkIdentity{Type: ecosystem.LinkPins, From: view, To: pinned}
	if _, err := d.Link(t.Context(), pin, "", ecosystem.Fields{"x": 0.5, "y": 0.5}, ecosystem.Fields{}); err != nil {
		t.Fatal(err)
	}
	c, err := f.registry.Apply(t.Context(), ecosystem.Principal{Name: "ada", Role: ecosystem.RoleEditor}, d.ChangeSet(ecosystem.Edit, "a view"))
	if err != nil || c.Origin != ecosystem.View {
		t.Fatalf("%v, and it is %q", err, c.Origin)
	}
}

func TestASavedViewLeavesTheTagsOfPicturesAsTheyAre(t *testing.T) {
	f := newFollowServer(t, nil)
	commitTo(t, f.registry, "First", nil)
	found, err := f.registry.At(1, ecosystem.TeamLens).Find(t.Context(), ecosystem.Query{Kinds: []ecosystem.Kind{ecosystem.KindDataset}}, ecosystem.Page{})
	if err != nil {
		t.Fatal(err)
	}
	const picture = `{map(kinds:[DATASET,ACTOR]){total shown nodes{thing name degree group} links{linkOrFlow} groups{name count} ties{from} legend{of value count}}}`
	const all, hidden, views, list = "{map{hidden{count}}}", "{map{hidden{count}} __typename}", "{map(kinds:[SAVED_VIEW]){total}}", "{datasets{nodes{name}}}"
	before, tags := f.conditional(t, picture, ""), map[string]string{}
	for _, query := range []string{picture, all, hidden, views, list} {
		tags[query] = f.conditional(t, query, "").header.Get("ETag")
	}
	for _, name := range []string{"One", "Two"} {
		f.saveView(t, name, found.Items[0])
		got := f.send(t, http.MethodPost, "/graphql", quote(picture))
		if data := func(body string) string { d, _, _ := strings.Cut(body, `,"extensions"`); return d }; data(got.body) != data(before.body) {
			t.Errorf("with a saved view a map is\n%s, and was\n%s", got.body, before.body)
		}
		if got := f.conditional(t, picture, tags[picture]); got.status != http.StatusNotModified {
			t.Errorf("a map is answered %d", got.status)
		}
		for _, query := range []string{all, hidden, views, list} {
			if got := f.conditional(t, query, tags[query]); got.status != http.StatusOK {
				t.Errorf("%s is answered %d", query, got.status)
			}
		}
	}
	commitTo(t, f.registry, "Second", nil)
	if got := f.conditional(t, picture, tags[picture]); got.status != http.StatusOK || !strings.Contains(got.body, "Second") {
		t.Errorf("after a change a map is answered %d %s", got.status, got.body)
	}
}
