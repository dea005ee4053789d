package cli

import (
	"bytes"
	"net"
	"strings"
	"testing"
)

// Whether a port is free makes no difference to what a wrong address of a store is
// answered with.
func TestServeChecksTheStoreAddressBeforeItListens(t *testing.T) {
	busy, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer busy.Close()
	for address, want := range map[string]string{
		"nonsense":                         "sqlite:FILE",
		"mysql:host":                       "no engine",
		"neo4j://ada:opensesame@localhost": "CATCHMENT_NEO4J_PASSWORD",
	} {
		var words bytes.Buffer
		args := []string{"serve", "--listen", busy.Addr().String(), "--store", address, "--tokens", t.TempDir() + "/none"}
		if code := Run(t.Context(), args, World{Err: &words}); code != misused || !strings.Contains(words.String(), want) {
			t.Errorf("--store %s ends with %d and says %q", address, code, &words)
		}
	}
}
