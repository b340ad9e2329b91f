//go:build unix

package extract

import (
	"errors"
	"os"
	"strings"
	"syscall"
	"testing"
)

func TestOpenRefusesDevicesAndWhatCannotBeRead(t *testing.T) {
	useFormats(t, noteFormat)
	write(t, map[string]string{"folder/1.txt": note(1, ""), "folder/secret": note(2, "")})
	if err := syscall.Mkfifo("folder/pipe", 0o666); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink("nowhere", "folder/broken"); err != nil {
		t.Fatal(err)
	}
	if err := os.Chmod("folder/secret", 0); err != nil {
		t.Fatal(err)
	}
	want := "QANR5L14QE1 1.txt:1\nfolder/broken: no such file or directory\n" +
		"folder/pipe: is a device, a pipe or a socket, not a file\n"
	if os.Getuid() == 0 { // may read everything
		want += "QANR5L14QE2 secret:1\n"
	} else {
		want += "folder/secret: permission denied\n"
	}
	expect(t, Options{}, want, "folder")
	expect(t, Options{}, "/dev/zero: is a device, a pipe or a socket, not a file\n", "/dev/zero")
}

// A mapped archive that becomes shorter gives an error, not the end of the program.
func TestOpenArchiveThatShrinks(t *testing.T) {
	useFormats(t, noteFormat)
	write(t, map[string]string{"a.zip": zipped(t, "1.txt", note(1, strings.Repeat("a", 100)), "2.txt", note(2, ""))})
	var documents []Document
	for d, err := range Open(Options{}, "a.zip") {
		if err != nil {
			t.Fatal(err)
		}
		documents = append(documents, d)
	}
	if err := os.Truncate("a.zip", 0); err != nil {
		t.Fatal(err)
	}
	for i := range documents {
		if err := documents[i].Load(); !errors.Is(err, errChanged) {
			t.Errorf("got %v, want %v", err, errChanged)
		}
	}
}
