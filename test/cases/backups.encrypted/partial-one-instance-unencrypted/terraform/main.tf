terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.60"
    }
  }
}

module "subscriptions" {
  source     = "./modules/mysql"
  identifier = "magazine-subscriptions"
}

# created in 2018; changing this replaces the instance
module "letters" {
  source     = "./modules/mysql"
  identifier = "magazine-letters"
  encrypted  = false
}
