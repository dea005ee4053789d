package cli_test

import (
	"context"
	"encoding/json"
	"io"
	"net/http"
	"os"
	"regexp"
	"strings"
	"testing"

	"catchment/cli"
)

// The one actor is called Alpha.
func TestServeFindsOtherFormsOfAWordUnlessTheLanguageIsNone(t *testing.T) {
	s := newShelf(t)
	for language, want := range map[string]float64{"english": 1, "none": 0} {
		ctx, stop := context.WithCancel(t.Context())
		read, write := io.Pipe()
		ended := make(chan int)
		go func() {
			ended <- cli.Run(ctx, []string{"serve", "--listen", "127.0.0.1:0", "--store", "sqlite:" + s.path, "--tokens", t.TempDir() + "/none", "--projection", "off", "--language", language},
				cli.World{Out: io.Discard, Err: write, Carried: os.DirFS("..")})
			write.Close()
		}()
		first := make([]byte, 200)
		n, err := read.Read(first)
		if err != nil {
			t.Fatal(err)
		}
		go func() { _, _ = io.Copy(io.Discard, read) }()
		url := regexp.MustCompile(`http://[^/]+`).FindString(string(first[:n]))
		if found := found(t, url, "alphas"); found != want {
			t.Errorf("--language %s finds %v of %v", language, found, want)
		}
		stop()
		if code := <-ended; code != 0 {
			t.Errorf("it ended with %d", code)
		}
	}
}

// found is how many actors a search finds.
func found(t *testing.T, url, search string) float64 {
	t.Helper()
	r, err := http.Post(url+"/graphql", "application/json", strings.NewReader(`{"query": "{ actors(search: \"`+search+`\") { totalCount } }"}`))
	if err != nil {
		t.Fatal(err)
	}
	defer r.Body.Close()
	var answer struct {
		Data struct{ Actors struct{ TotalCount float64 } }
	}
	if err := json.NewDecoder(r.Body).Decode(&answer); err != nil {
		t.Fatal(err)
	}
	return answer.Data.Actors.TotalCount
}
