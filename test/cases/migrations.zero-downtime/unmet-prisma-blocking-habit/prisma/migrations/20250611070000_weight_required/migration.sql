-- AlterTable
ALTER TABLE "Shipment" ALTER COLUMN "weight" SET NOT NULL;
