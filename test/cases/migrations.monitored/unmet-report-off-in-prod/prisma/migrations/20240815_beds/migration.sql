-- CreateTable
CREATE TABLE "Bed" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "moisture" INTEGER,
    CONSTRAINT "Bed_pkey" PRIMARY KEY ("id")
);
