SET lock_timeout = '3s';

CREATE TABLE "User" (
  "id" TEXT PRIMARY KEY, "email" TEXT NOT NULL, "emailHash" TEXT NOT NULL, "fullName" TEXT NOT NULL,
  "passwordHash" TEXT NOT NULL, "role" TEXT NOT NULL DEFAULT 'customer'
);
CREATE UNIQUE INDEX "User_emailHash_key" ON "User" ("emailHash");

CREATE TABLE "Event" (
  "id" TEXT PRIMARY KEY, "title" TEXT NOT NULL, "venueId" TEXT NOT NULL, "startsAt" TIMESTAMP(3) NOT NULL, "capacity" INTEGER NOT NULL
);

CREATE TABLE "Order" (
  "id" TEXT PRIMARY KEY,
  "userId" TEXT REFERENCES "User" ("id") ON DELETE SET NULL,
  "eventId" TEXT NOT NULL REFERENCES "Event" ("id"),
  "status" TEXT NOT NULL DEFAULT 'held', "totalCents" INTEGER NOT NULL, "paymentId" TEXT,
  "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP
);

CREATE TABLE "Attendee" (
  "id" TEXT PRIMARY KEY, "orderId" TEXT NOT NULL REFERENCES "Order" ("id"), "name" TEXT NOT NULL, "email" TEXT NOT NULL, "phone" TEXT
);

CREATE TABLE "AuditEntry" (
  "id" BIGSERIAL PRIMARY KEY, "actor" TEXT NOT NULL, "action" TEXT NOT NULL, "model" TEXT NOT NULL,
  "objectId" TEXT, "fields" TEXT[], "at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP
);
CREATE RULE "AuditEntry_no_update" AS ON UPDATE TO "AuditEntry" DO INSTEAD NOTHING;
