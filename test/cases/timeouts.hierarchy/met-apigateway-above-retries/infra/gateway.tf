resource "aws_apigatewayv2_api" "customs" {
  name          = "customs"
  protocol_type = "HTTP"
}

resource "aws_apigatewayv2_vpc_link" "customs" {
  name               = "customs"
  subnet_ids         = var.private_subnets
  security_group_ids = [var.link_security_group]
}

resource "aws_apigatewayv2_integration" "customs" {
  api_id               = aws_apigatewayv2_api.customs.id
  integration_type     = "HTTP_PROXY"
  integration_method   = "ANY"
  integration_uri      = var.listener_arn
  connection_type      = "VPC_LINK"
  connection_id        = aws_apigatewayv2_vpc_link.customs.id
  timeout_milliseconds = 20000
}

resource "aws_apigatewayv2_route" "all" {
  api_id    = aws_apigatewayv2_api.customs.id
  route_key = "$default"
  target    = "integrations/${aws_apigatewayv2_integration.customs.id}"
}

resource "aws_apigatewayv2_stage" "prod" {
  api_id      = aws_apigatewayv2_api.customs.id
  name        = "$default"
  auto_deploy = true
}
