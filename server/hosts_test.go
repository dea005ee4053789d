package server

import (
	"io"
	"net/http"
	"strings"
	"testing"
)

// askAs asks a server on loopback under a name that a browser believes it to have.
func (s *running) askAs(t *testing.T, host, path string) (status int, body string) {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, "http://"+s.address+path, nil)
	if err != nil {
		t.Fatal(err)
	}
	req.Host = host
	answer, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Body.Close()
	text, err := io.ReadAll(answer.Body)
	if err != nil {
		t.Fatal(err)
	}
	return answer.StatusCode, string(text)
}

func TestOnLoopbackOnlyKnownNamesAreAnswered(t *testing.T) {
	s := run(t, newTestServer(t, func(c *Config) {
		c.Hosts, c.Origins = []string{"registry.example"}, []string{"https://map.example.org:8443", "*"}
	}), DefaultLimits())
	for host, want := range map[string]int{
		"localhost": 200, "localhost:8080": 200, "LOCALHOST": 200, "127.0.0.1": 200, "127.0.0.1:99": 200, "[::1]": 200, "[::1]:8080": 200, "127.0.0.2": 200,
		"registry.example": 200, "Registry.example:443": 200, "map.example.org": 200,
		"rebound.example": 421, "rebound.example:8080": 421, "localhost.rebound.example": 421, "127.0.0.1.rebound.example": 421,
		"sub.registry.example": 421, "10.0.0.1": 421, "0.0.0.0": 421, "[::]": 421, "localhost:8080:1": 421, "*": 421,
	} {
		for _, path := range []string{"/graphql?query={hello}", "/", "/healthz", "/readyz", "/schema.graphqls", "/nowhere"} {
			wanted := want
			if path == "/nowhere" && want == 200 {
				wanted = 404
			}
			status, body := s.askAs(t, host, path)
			if status != wanted || (status == 421 && !strings.Contains(body, `"message":"This server is not asked by that name.","extensions":{"code":"FORBIDDEN"`)) {
				t.Errorf("%s as %s is answered %d %.200s, want %d", path, host, status, body, wanted)
			}
		}
	}
}

func TestASocketOnLoopbackOnlyOpensUnderAKnownName(t *testing.T) {
	f := newFollowServer(t, nil)
	for host, want := range map[string]int{"localhost": 101, "map.example.org": 101, "rebound.example": 421} {
		req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, "http://"+f.address+"/graphql", nil)
		if err != nil {
			t.Fatal(err)
		}
		req.Host = host
		for name, value := range map[string]string{"Connection": "Upgrade", "Upgrade": "websocket", "Origin": "http://" + host,
			"Sec-WebSocket-Version": "13", "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==", "Sec-WebSocket-Protocol": socketProtocol} {
			req.Header.Set(name, value)
		}
		answer, err := http.DefaultTransport.RoundTrip(req)
		if err != nil {
			t.Fatal(err)
		}
		answer.Body.Close()
		if answer.StatusCode != want {
			t.Errorf("%s is answered %d, want %d", host, answer.StatusCode, want)
		}
	}
}

func TestFromElsewhereAnyNameIsAnswered(t *testing.T) {
	r := newTestServer(t, nil) // which is asked without a connection, and so not over loopback
	if got := r.send(t, "GET", "http://registry.example/healthz", ""); got.status != 200 {
		t.Errorf("got %d", got.status)
	}
}
