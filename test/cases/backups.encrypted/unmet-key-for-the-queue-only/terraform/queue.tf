resource "aws_kms_key" "deliveries" {
  description         = "deliveries"
  enable_key_rotation = true
}

resource "aws_sqs_queue" "deliveries" {
  name              = "deliveries"
  kms_master_key_id = aws_kms_key.deliveries.id
}
