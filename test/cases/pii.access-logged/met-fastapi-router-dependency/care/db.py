from psycopg_pool import ConnectionPool

pool = ConnectionPool("service=care connect_timeout=3", max_size=8)
