package cli_test

import (
	"os"
	"path/filepath"
	"testing"

	"catchment/ecosystem"
)

func TestProposeGoesOnFromWhereItStopped(t *testing.T) {
	s := newShelf(t)
	folder := t.TempDir()
	for name, text := range map[string]string{
		"courses.csv":     "keys,name,level\nslug:acting,Acting,he\nslug:mechanics,Mechanical engineering,he\nslug:pots,Pottery,fe\n",
		"occupations.csv": "keys,name,scheme,code,level\nsoc2020:3413,Actors,soc2020,3413,unit\nsoc2020:2122,Mechanical engineers,soc2020,2122,unit\n",
		"links.csv":       "type,from,to\nOFFERS,slug:a,slug:acting\n",
	} {
		if err := os.WriteFile(filepath.Join(folder, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	s.run("import", "csv", folder)
	claims := len(s.all(ecosystem.KindClaim))
	for _, c := range []struct {
		args []string
		want string
		made int
	}{
		{[]string{"propose", "--dry-run"}, "Courses: 3. With new candidates: 2, for review: 2 candidates. With none but those proposed before: 0. With none: 1.\nThis was a dry run and nothing was changed.\n", 0},
		{[]string{"propose", "--provider", "slug:a"}, "Courses: 1. With new candidates: 1, for review: 1 candidates. With none but those proposed before: 0. With none: 0.\n", 1},
		{[]string{"propose"}, "Courses: 3. With new candidates: 1, for review: 1 candidates. With none but those proposed before: 1. With none: 1.\n", 2},
		{[]string{"propose", "--level", "he", "--search", "engineering"}, "Courses: 1. With new candidates: 0, for review: 0 candidates. With none but those proposed before: 1. With none: 0.\n", 2},
		{[]string{"propose", "--unlinked"}, "Courses: 1. With new candidates: 0, for review: 0 candidates. With none but those proposed before: 0. With none: 1.\n", 2},
	} {
		if got := s.run(c.args...); got != c.want {
			t.Errorf("%v says %q, want %q", c.args, got, c.want)
		}
		if made := len(s.all(ecosystem.KindClaim)) - claims; made != c.made {
			t.Errorf("%v: %d claims were made by then, want %d", c.args, made, c.made)
		}
	}
}
