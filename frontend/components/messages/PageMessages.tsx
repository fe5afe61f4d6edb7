import type { ReactNode } from "react";
import { pickMessages, readLanguage } from "@/lib/messages/server";
import { MessagesProvider } from "./MessagesProvider";

type PageMessagesProps = Readonly<{ areas: Parameters<typeof pickMessages>[0]; children: ReactNode }>;

/** Gives the texts of some areas, in the language of this request, to what the browser draws. */
export async function PageMessages({ areas, children }: PageMessagesProps) {
  return (
    <MessagesProvider language={await readLanguage()} messages={await pickMessages(areas)}>
      {children}
    </MessagesProvider>
  );
}
