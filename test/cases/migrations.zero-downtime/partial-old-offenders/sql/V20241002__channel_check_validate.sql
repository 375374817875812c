ALTER TABLE customer_order VALIDATE CONSTRAINT channel_known;
