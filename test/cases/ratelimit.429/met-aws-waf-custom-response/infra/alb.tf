resource "aws_lb" "public" {
  name               = "recycling-points"
  load_balancer_type = "application"
  internal           = false
  subnets            = var.public_subnets
  security_groups    = [var.edge_security_group]
}

resource "aws_lb_listener" "https" {
  load_balancer_arn = aws_lb.public.arn
  port              = 443
  protocol          = "HTTPS"
  certificate_arn   = var.certificate_arn

  default_action {
    type             = "forward"
    target_group_arn = var.target_group_arn
  }
}
