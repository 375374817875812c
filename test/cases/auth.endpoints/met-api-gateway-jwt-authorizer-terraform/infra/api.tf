resource "aws_apigatewayv2_api" "api" {
  name          = "notes"
  protocol_type = "HTTP"
}
resource "aws_apigatewayv2_authorizer" "jwt" {
  api_id           = aws_apigatewayv2_api.api.id
  authorizer_type  = "JWT"
  name             = "jwt"
  identity_sources = ["$request.header.Authorization"]
  jwt_configuration {
    audience = ["notes"]
    issuer   = "https://login.example.com"
  }
}
resource "aws_apigatewayv2_route" "all" {
  api_id             = aws_apigatewayv2_api.api.id
  route_key          = "$default"
  authorization_type = "JWT"
  authorizer_id      = aws_apigatewayv2_authorizer.jwt.id
  target             = "integrations/x"
}
