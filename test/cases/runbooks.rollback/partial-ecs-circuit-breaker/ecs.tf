resource "aws_ecs_service" "api" {
  name = "api"
  deployment_circuit_breaker {
    enable   = true
    rollback = true
  }
}
