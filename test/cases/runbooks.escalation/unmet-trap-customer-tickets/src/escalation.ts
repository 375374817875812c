import type { Pool } from "pg";

export const levels = [
  { afterMinutes: 60, group: "second-line" },
  { afterMinutes: 240, group: "shift-lead" },
  { afterMinutes: 1440, group: "head-of-support" },
];

/** Hands customers' tickets that wait too long to the next support group. */
export async function escalate(pool: Pool): Promise<number> {
  let moved = 0;
  for (const { afterMinutes, group } of levels) {
    const res = await pool.query(
      "update tickets set owner_group = $1 where state = 'open' and opened_at < now() - make_interval(mins => $2)",
      [group, afterMinutes],
    );
    moved += res.rowCount ?? 0;
  }
  return moved;
}
