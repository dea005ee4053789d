package server

import (
	"regexp"
	"strings"
	"testing"

	"catchment/ecosystem"
	"catchment/store/sqlite"
)

// registryWith is a registry in which a synthetic college stewards one of three datasets.
func registryWith(t *testing.T) *ecosystem.Registry {
	t.Helper()
	s, err := sqlite.Open(t.Context(), t.TempDir()+"/catchment.db", sqlite.Options{Create: true})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	reg := ecosystem.NewRegistry(s, ecosystem.Options{})
	d, err := reg.Draft(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	source := ecosystem.NewID("Source")
	saying := ecosystem.Fields{"source": string(source), "recorded": "2026-11-24"}
	d.Create("Source", source, ecosystem.Fields{"name": "Made up <here>", "synthetic": true}, ecosystem.Fields{"recorded": "2026-11-24"})
	college := d.Create("Actor", "", ecosystem.Fields{"name": "A college"}, saying)
	kept := d.Create("Dataset", "", ecosystem.Fields{"name": "Enrolments", "existence": "exists", "cost": "free"}, saying)
	d.Create("Dataset", "", ecosystem.Fields{"name": "Adverts", "existence": "exists", "cost": "paid"}, ecosystem.Fields{"recorded": "2026-11-24"})
	d.Create("Dataset", "", ecosystem.Fields{"name": "Demand & supply", "existence": "missing"}, ecosystem.Fields{"recorded": "2026-11-24"})
	d.Create("Dataset", "", ecosystem.Fields{"name": "For the team alone", "visibility": "team"}, ecosystem.Fields{"recorded": "2026-11-24"})
	if _, err := d.Link(t.Context(), ecosystem.LinkIdentity{Type: "STEWARDS", From: college, To: kept}, "", nil, saying); err != nil {
		t.Fatal(err)
	}
	by := ecosystem.Principal{Name: "ada", Role: ecosystem.RoleEditor}
	if _, err := reg.Apply(t.Context(), by, d.ChangeSet(ecosystem.Edit, "A beginning")); err != nil {
		t.Fatal(err)
	}
	return reg
}

func TestTheStartPageShowsFiguresWithoutJavaScript(t *testing.T) {
	reg := registryWith(t)
	r := newTestServer(t, func(c *Config) { c.Registry = reg })
	page := regexp.MustCompile(`\s+`).ReplaceAllString(r.startPage(t), " ")
	for _, has := range []string{
		`steward known</th><td class="n">1<`, `steward not known</th><td class="n">2<`,
		`missing</th><td class="n">1<`, `paid</th><td class="n">1<`, `not known</th><td class="n">1<`,
		"<strong>3 datasets</strong> and <strong>1 actors</strong>", "<li>Demand &amp; supply</li>", "Partly made up", "2 of the actors and datasets", "Made up &lt;here&gt;", "Revision 1, made <time",
	} {
		if !strings.Contains(page, has) {
			t.Errorf("the page does not have %q", has)
		}
	}
	for _, hidden := range []string{"team alone", "A beginning", "ada"} {
		if strings.Contains(page, hidden) {
			t.Errorf("the page shows %q, which is the team's alone", hidden)
		}
	}
	if t.Failed() {
		t.Log(page)
	}
}

func TestTheStartPageFollowsTheRegistry(t *testing.T) {
	reg := registryWith(t)
	r := newTestServer(t, func(c *Config) { c.Registry = reg })
	if page := r.startPage(t); strings.Contains(page, "Revision 2") {
		t.Fatal("too early")
	}
	d, err := reg.Draft(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	d.Create("Dataset", "", ecosystem.Fields{"name": "News"}, ecosystem.Fields{"recorded": "2026-11-24"})
	if _, err := reg.Apply(t.Context(), ecosystem.Principal{Name: "ada", Role: ecosystem.RoleEditor}, d.ChangeSet(ecosystem.Edit, "More")); err != nil {
		t.Fatal(err)
	}
	if page := r.startPage(t); !strings.Contains(page, "Revision 2") || !strings.Contains(page, `not known</th><td class="n">3<`) {
		t.Errorf("the page is of an earlier revision: %s", page)
	}
}

// startPage is the page once its figures are there; a busy machine asks for it again, as the
// page says.
func (r *testServer) startPage(t *testing.T) (page string) {
	t.Helper()
	waitUntil(t, "the figures are worked out", func() bool {
		page = r.send(t, "GET", "/", "", "Accept", "text/html").body
		return !strings.Contains(page, "being worked out")
	})
	return page
}
