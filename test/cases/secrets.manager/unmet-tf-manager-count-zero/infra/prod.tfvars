ami                 = "ami-0a1b2c3d4e5f60718"
use_secrets_manager = false
database_url        = "postgres://kennel:barkbark-2291@10.3.1.20/kennel"
smtp_url            = "smtp://kennel:postbox-7730@mail.pawstay.net"
