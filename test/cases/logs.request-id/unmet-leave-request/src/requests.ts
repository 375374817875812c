import pg from 'pg';
import { request as http } from 'undici';

const pool = new pg.Pool({ max: 10 });

export interface LeaveRequest {
  id: string;
  days: number;
}

export async function find(requestId: string): Promise<LeaveRequest | undefined> {
  const { rows } = await pool.query<LeaveRequest>('SELECT id, days FROM leave_requests WHERE id = $1', [requestId]);
  return rows[0];
}

export async function approve(leave: LeaveRequest): Promise<void> {
  await pool.query("UPDATE leave_requests SET state = 'approved' WHERE id = $1", [leave.id]);
  await http(`${process.env.PAYROLL_URL}/absences`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ requestId: leave.id, days: leave.days }),
  });
}
