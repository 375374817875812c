export class Ledger {
  private readonly rows: { id: string; cause: string; cents: number }[] = [];

  add(cause: string, cents: number): string {
    const id = crypto.randomUUID();
    this.rows.push({ id, cause, cents });
    return id;
  }

  totals(): Record<string, number> {
    const out: Record<string, number> = {};
    for (const row of this.rows) out[row.cause] = (out[row.cause] ?? 0) + row.cents;
    return out;
  }
}
