module git.autowasch.app/slots

go 1.22
