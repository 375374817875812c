resource "aws_lb" "auctions" {
  name               = "auctions"
  load_balancer_type = "application"
  subnets            = var.subnets
}

variable "subnets" { type = list(string) }
