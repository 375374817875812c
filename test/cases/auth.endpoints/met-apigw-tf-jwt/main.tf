resource "aws_apigatewayv2_api" "api" {
  name          = "boats"
  protocol_type = "HTTP"
}

resource "aws_apigatewayv2_authorizer" "jwt" {
  api_id           = aws_apigatewayv2_api.api.id
  authorizer_type  = "JWT"
  identity_sources = ["$request.header.Authorization"]
  name             = "jwt"
  jwt_configuration {
    audience = ["boats"]
    issuer   = "https://login.example.com"
  }
}

resource "aws_apigatewayv2_route" "boats" {
  api_id             = aws_apigatewayv2_api.api.id
  route_key          = "GET /boats"
  authorization_type = "JWT"
  authorizer_id      = aws_apigatewayv2_authorizer.jwt.id
  target             = "integrations/${aws_apigatewayv2_integration.boats.id}"
}

resource "aws_apigatewayv2_integration" "boats" {
  api_id           = aws_apigatewayv2_api.api.id
  integration_type = "AWS_PROXY"
  integration_uri  = aws_lambda_function.boats.invoke_arn
}

resource "aws_lambda_function" "boats" {
  function_name = "boats"
  role          = "arn:aws:iam::1:role/x"
  runtime       = "python3.12"
  handler       = "boats.handler"
  filename      = "boats.zip"
}
