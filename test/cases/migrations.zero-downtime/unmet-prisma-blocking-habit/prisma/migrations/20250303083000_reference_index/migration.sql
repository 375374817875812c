-- CreateIndex
CREATE INDEX "Shipment_reference_idx" ON "Shipment"("reference");
