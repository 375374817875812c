import './observability/tracer';
import express from 'express';
import { visits } from './visits';

const app = express();
app.use(express.json());
app.use('/visits', visits);
app.listen(8080);
