variable "region" { default = "eu-west-1" }
variable "image_tag" { type = string }
variable "ecr_repo" { type = string }
variable "vpc_id" { type = string }
variable "public_subnets" { type = list(string) }
variable "private_subnets" { type = list(string) }
variable "db_subnet_group" { type = string }
variable "cluster_arn" { type = string }
variable "cluster_name" { type = string }
variable "certificate_arn" { type = string }
variable "rds_rotation_lambda_arn" { type = string }
variable "pagerduty_rides_users" { type = list(string) }
variable "pagerduty_rides_lead" { type = string }
variable "pagerduty_cloudwatch_vendor" { type = string }

resource "aws_security_group" "lb" {
  vpc_id = var.vpc_id
}

resource "aws_security_group" "app" {
  vpc_id = var.vpc_id
}

resource "aws_security_group" "db" {
  vpc_id = var.vpc_id
}

resource "aws_iam_role" "execution" {
  name               = "rides-execution"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ecs-tasks.amazonaws.com" } }] })
}
