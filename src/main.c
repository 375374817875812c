// The process: a handler for ^C, no core, and nothing else; everything lies in cli/.
#include "cli/command.h"

#include <signal.h>
#include <sys/prctl.h>

// A signal handler has no other way to speak: the one variable of the program that changes.
static volatile int interrupted;

static void on_interrupt(int number)
{
    (void)number;
    interrupted = 1;
}

int main(int argc, char **argv)
{
    // SA_RESETHAND: a second ^C ends the process at once.
    struct sigaction action = {.sa_handler = on_interrupt, .sa_flags = (int)SA_RESETHAND};
    sigaction(SIGINT, &action, NULL);
    // What is read may hold secrets: should the program ever crash, no core takes them to a disk.
    prctl(PR_SET_DUMPABLE, 0);
    return cli_main(argc, argv, stdout, stderr, &interrupted);
}
