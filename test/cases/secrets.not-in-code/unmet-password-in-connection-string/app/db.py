from sqlalchemy import create_engine

engine = create_engine("postgresql://ledger:Vt8#kQ2m-Lr5@db.internal:5432/ledger")
