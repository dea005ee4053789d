package neo4jtest

import (
	"bufio"
	"cmp"
	"context"
	"crypto/sha256"
	_ "embed"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"time"
)

//go:embed Server.java
var program []byte

//go:embed pom.xml
var pom []byte

// process is one run of the Java program.
type process struct {
	command *exec.Cmd
	input   io.WriteCloser // its end is the server's end
	errors  *tail
	ended   chan struct{} // closed when it is gone
}

// installed is where the parts are that a server is started of, as fetch.sh leaves them.
type installed struct {
	java   string // the command
	lib    string // the folder of Neo4j's jars
	server string // the folder of the compiled program
}

func findJava() (found installed, err error) {
	if found.java, err = exec.LookPath("java"); err != nil {
		return found, errors.New("no Java is installed")
	}
	cache := os.Getenv("XDG_CACHE_HOME")
	if cache == "" {
		home, err := os.UserHomeDir()
		if err != nil {
			return found, err
		}
		cache = filepath.Join(home, ".cache")
	}
	version := regexp.MustCompile(`<neo4j.version>(.+)</neo4j.version>`).FindSubmatch(pom)[1]
	sum := sha256.Sum256(program)
	found.lib = filepath.Join(cache, "catchment", "neo4j-"+string(version))
	found.server = fmt.Sprintf("%s-%x", found.lib, sum[:4])
	if _, err := os.Stat(filepath.Join(found.server, "server.jsa")); err != nil {
		return found, fmt.Errorf("%s is missing", found.server)
	}
	return found, nil
}

// manner is how a server runs.
type manner struct {
	lasting  bool // for many tests
	readOnly bool
}

// args are the arguments for Java, and behind the program's own ones its words. What
// lasts has every compiler and keeps the plans of its statements: Neo4j plans anew
// when the data has changed by much, which it has whenever a test begins on an empty
// database, and that takes longer than the tests' statements do. What is started for
// one test has the quick compiler alone, for it ends before the other one would pay.
func (m manner) args() (java, words []string) {
	java = []string{"-Xmx1g", "-XX:+UseSerialGC"}
	if m.lasting {
		words = append(words, "lasting")
	} else {
		java = append(java, "-XX:TieredStopAtLevel=1")
	}
	if m.readOnly {
		words = append(words, "readonly")
	}
	return java, words
}

// launch starts the program on a data folder and waits until it answers.
func launch(folder string, port int, how manner) (*process, error) {
	found, err := findJava()
	if err != nil {
		return nil, err
	}
	args, words := how.args()
	args = append(args, "-XX:SharedArchiveFile="+filepath.Join(found.server, "server.jsa"),
		"-cp", filepath.Join(found.server, "server.jar")+string(filepath.ListSeparator)+filepath.Join(found.lib, "*"), "Server", folder, fmt.Sprint(port), password)
	args = append(args, words...)
	p := &process{command: exec.CommandContext(context.Background(), found.java, args...), errors: &tail{}, ended: make(chan struct{})}
	p.command.Stderr = p.errors
	if p.input, err = p.command.StdinPipe(); err != nil {
		return nil, err
	}
	output, err := p.command.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := p.command.Start(); err != nil {
		return nil, err
	}
	return p, p.await(output)
}

// await returns when the server says that it is ready, or has ended instead.
func (p *process) await(output io.Reader) error {
	ready := make(chan bool, 1)
	go func() {
		defer close(p.ended)
		lines := bufio.NewScanner(output)
		for lines.Scan() {
			if lines.Text() == "ready" {
				ready <- true
			}
		}
		_ = p.command.Wait() // how it ended is told by what it wrote
		close(ready)
	}()
	const patience = 2 * time.Minute // on a machine that is busy with other tests
	select {
	case ok := <-ready:
		if ok {
			return nil
		}
	case <-time.After(patience):
		p.kill()
	}
	return fmt.Errorf("neo4j did not start: %s", cmp.Or(p.errors.String(), "it said nothing"))
}

// kill ends it as kill -9 does.
func (p *process) kill() {
	_ = p.command.Process.Kill() // it may be gone already
	<-p.ended
}

// freePort is a port of this machine that nobody listens on.
func freePort() (int, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return 0, err
	}
	defer l.Close()
	return l.Addr().(*net.TCPAddr).Port, nil
}

// tail keeps the end of what is written to it.
type tail struct {
	mu   sync.Mutex
	text []byte
}

func (t *tail) Write(b []byte) (int, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	const most = 4000
	t.text = append(t.text, b...)
	t.text = t.text[max(0, len(t.text)-most):]
	return len(b), nil
}

func (t *tail) String() string {
	t.mu.Lock()
	defer t.mu.Unlock()
	return strings.TrimSpace(string(t.text))
}
