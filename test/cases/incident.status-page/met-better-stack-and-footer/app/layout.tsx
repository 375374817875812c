import type { ReactNode } from "react";

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        {children}
        <footer>
          <a href="https://status.concerts.example">System status</a>
        </footer>
      </body>
    </html>
  );
}
